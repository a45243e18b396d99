package org.jointroadmap.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointroadmap.party.Credentials;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session at its next request once the person's access, roles, side or password became another. */
class OpenSessions extends OncePerRequestFilter {
    private final Credentials credentials;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    OpenSessions(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && hasEnded(known)) {
            logout.logout(request, response, known);
        }
        chain.doFilter(request, response);
    }

    /** Whether whoever is signed in was let in on what is no longer so. */
    boolean hasEnded(Authentication known) {
        return known.getDetails() instanceof Admission admission && !isCurrent(known, admission);
    }

    private boolean isCurrent(Authentication known, Admission admission) {
        return credentials
                .mark(known.getName())
                .filter(admission.mark()::equals)
                .isPresent();
    }
}
