package org.jointroadmap.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointroadmap.server.Body;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has the files of a request read only for somebody who is known, and only where files are taken. */
class Files extends OncePerRequestFilter {
    private final FilePlaces places;
    private final OpenSessions sessions;
    private final AuthenticationEntryPoint nobody;
    private final Unwanted unwanted;
    private final boolean basicFollows;

    /** @param basicFollows whether who sent it may still be found out, without reading the body */
    Files(
            FilePlaces places,
            OpenSessions sessions,
            AuthenticationEntryPoint nobody,
            Unwanted unwanted,
            boolean basicFollows) {
        this.places = places;
        this.sessions = sessions;
        this.nobody = nobody;
        this.unwanted = unwanted;
        this.basicFollows = basicFollows;
    }

    /** The same class stands twice in a chain: before and after Basic. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return Files.class.getName() + System.identityHashCode(this);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Body.hasFiles(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isSignedIn()) {
            if (basicFollows && request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
                chain.doFilter(request, response);
            } else {
                nobody.commence(request, response, new InsufficientAuthenticationException("Nobody sent these files."));
            }
        } else if (!places.take(request)) {
            unwanted.refuse(request, response);
        } else {
            Body.open(request);
            chain.doFilter(request, response);
        }
    }

    private boolean isSignedIn() {
        return SignedIn.login().isPresent()
                && !sessions.hasEnded(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Answers files that are not taken here. */
    interface Unwanted {
        void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }
}
