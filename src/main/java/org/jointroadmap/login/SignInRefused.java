package org.jointroadmap.login;

import org.jointroadmap.Refused;
import org.springframework.security.core.AuthenticationException;

/** Somebody was not let in, and not because the password is wrong. */
class SignInRefused extends AuthenticationException {
    private final transient Refused refused;

    SignInRefused(Refused refused) {
        super(String.valueOf(refused.getMessage()), refused);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
