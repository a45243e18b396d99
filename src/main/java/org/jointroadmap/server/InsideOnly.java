package org.jointroadmap.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads by paths only: the host of an answer's address would be what the request claims it to be. */
class InsideOnly extends OncePerRequestFilter {
    private static final Pattern WITH_HOST = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?[/\\\\]{2,}[^/\\\\?#]*(.*)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) throws IOException {
                super.sendRedirect(inside(location));
            }

            @Override
            public void setHeader(String name, @Nullable String value) {
                super.setHeader(name, checked(name, value));
            }

            @Override
            public void addHeader(String name, @Nullable String value) {
                super.addHeader(name, checked(name, value));
            }
        });
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static @Nullable String checked(String name, @Nullable String value) {
        return value != null && name.equalsIgnoreCase(HttpHeaders.LOCATION) ? inside(value) : value;
    }

    static String inside(String location) {
        Matcher whole = WITH_HOST.matcher(location);
        if (!whole.matches()) {
            return location;
        }
        String path = whole.group(1).replaceFirst("^[/\\\\]{2,}", "/");
        return path.startsWith("/") ? path : "/" + path;
    }
}
