package org.jointroadmap.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.Refused;
import org.jointroadmap.workflow.RefusedTask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has no question to the engine answered with everything there is, and none asked that a database cannot answer. */
// The engine's own limit refuses each question that names none, and with it scripts and the Tasklist.
@Configuration
class BoundedQuestions {
    private static final int MOST = 2_000;
    private static final int AFTER_SECURITY = 100;
    private static final String LIMIT = "maxResults";

    @Bean
    FilterRegistrationBean<Bounding> engineBounds() {
        var bounding = new FilterRegistrationBean<>(new Bounding());
        bounding.setOrder(AFTER_SECURITY);
        bounding.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        return bounding;
    }

    static String bounded(@Nullable String query) {
        String[] parts = query == null ? new String[0] : query.split("&");
        int wanted = Arrays.stream(parts)
                .filter(BoundedQuestions::isLimit)
                .findFirst()
                .map(part -> part.substring(part.indexOf('=') + 1))
                .flatMap(BoundedQuestions::number)
                .orElse(MOST);
        String others = Arrays.stream(parts)
                .filter(part -> !part.isEmpty() && !isLimit(part))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return others + LIMIT + "=" + Math.min(wanted, MOST);
    }

    private static boolean isLimit(String part) {
        try {
            return URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8)
                    .equals(LIMIT);
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static final class Bounding extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            // The engine's interfaces read it by themselves, past the firewall's look at parameters.
            ReadBody read = new ReadBody(request);
            if (read.holdsNul()) {
                throw new RequestRejectedException("The request holds U+0000.");
            }
            HttpServletRequest asked;
            try {
                asked = asked(read);
            } catch (Refused refused) {
                RefusedTask.keep(refused);
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            chain.doFilter(asked, response);
        }

        private static HttpServletRequest asked(ReadBody read) {
            String said = read.getQueryString();
            String query = bounded(said == null ? null : QuestionTexts.tidy(said));
            QuestionBounds.refuse(query);
            QuestionBounds.refuse(read.json());
            ReadBody body = QuestionTexts.areAsked(read.getRequestURI()) ? read.tidied() : read;
            return new HttpServletRequestWrapper(body) {
                @Override
                public String getQueryString() {
                    return query;
                }
            };
        }
    }
}
