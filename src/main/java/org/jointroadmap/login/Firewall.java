package org.jointroadmap.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointroadmap.Controls;
import org.jointroadmap.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Refuses requests that hold what no address, header or text has, whoever sends them. */
@Configuration
class Firewall {
    private static final HttpStatus MALFORMED = HttpStatus.BAD_REQUEST;
    private static final RequestMatcher PROGRAMS =
            new OrRequestMatcher(Stream.of("/api/**", "/v3/**", "/engine-rest/**", "/camunda/api/**")
                    .map(Door::at)
                    .toList());

    @Bean
    StrictHttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> !Controls.hasNul(value));
        return firewall;
    }

    /** The parameter of an address that holds what no text has; of a form nothing more is read. */
    private static Optional<String> withNul(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> Stream.of(parameter.getValue()).anyMatch(Controls::hasNul))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Bean
    RequestRejectedHandler rejected(Door door) {
        return (request, response, rejected) -> {
            Optional<Refused> why = withNul(request).map(name -> Refused.malformed(name, "refused.nul"));
            if (PROGRAMS.matches(request) && why.isPresent()) {
                door.refuse(request, response, why.get());
            } else if (PROGRAMS.matches(request)) {
                door.refuse(request, response, MALFORMED, "refused.malformed");
            } else {
                why.ifPresent(refused -> request.setAttribute(Refused.class.getName(), refused));
                response.sendError(MALFORMED.value());
            }
        };
    }
}
