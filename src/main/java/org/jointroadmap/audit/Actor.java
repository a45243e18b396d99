package org.jointroadmap.audit;

import org.jointroadmap.Change;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever is signed in where a change is made, or the program itself. */
@Component
class Actor {
    String login() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken
                ? Change.PROGRAM
                : signedIn.getName();
    }
}
