package org.jointroadmap.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jointroadmap.login.Door;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says to a request that lacks the token of the web applications that it lacks it. The engine would end the whole session,
 * of a person whose page is only old.
 */
class ForgedRequests extends OncePerRequestFilter {
    private static final RequestMatcher WEBAPPS = Door.at("/camunda/**");

    private final Door door;

    ForgedRequests(Door door) {
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WEBAPPS.matches(request)
                || CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN
                        .matcher(request.getMethod())
                        .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (token(request)
                .filter(wanted -> wanted.equals(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)))
                .isPresent()) {
            chain.doFilter(request, response);
        } else {
            door.refuse(request, response, HttpStatus.FORBIDDEN, "refused.token");
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map((HttpSession session) -> session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME))
                .map(String::valueOf);
    }
}
