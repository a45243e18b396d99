package org.jointroadmap.workflow.login;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who the current request comes from. */
final class SignedIn {
    private SignedIn() {}

    static Optional<String> login() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(known -> !(known instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
