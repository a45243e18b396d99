package org.jointroadmap.login;

import java.util.stream.Stream;
import org.jointroadmap.Controls;
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

    @Bean
    RequestRejectedHandler rejected(Door door) {
        return (request, response, rejected) -> {
            if (PROGRAMS.matches(request)) {
                door.refuse(request, response, MALFORMED, "refused.malformed");
            } else {
                response.sendError(MALFORMED.value());
            }
        };
    }
}
