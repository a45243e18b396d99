package org.jointroadmap.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jointroadmap.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives pages and resources what forms and addresses hold in one writing; the engine reads its own. */
@Component
class TidyInput extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/camunda/") || path.startsWith("/engine-rest/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Tidy(request), response);
    }

    /** Reads nothing before it is asked. */
    private static final class Tidy extends HttpServletRequestWrapper {
        private Tidy(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null || Lines.isSecret(name) ? value : Writing.tidy(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : tidy(name, values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> tidy = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> tidy.put(name, tidy(name, values)));
            return tidy;
        }

        private static String[] tidy(String name, String[] values) {
            return Lines.isSecret(name)
                    ? values
                    : Arrays.stream(values).map(Writing::tidy).toArray(String[]::new);
        }
    }
}
