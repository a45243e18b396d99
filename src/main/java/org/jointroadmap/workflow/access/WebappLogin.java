package org.jointroadmap.workflow.access;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.jointroadmap.login.SignedIn;

/** Tells the engine's web applications who is signed in; the engine makes it by its name. */
public class WebappLogin extends ContainerBasedAuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return SignedIn.login().map(AuthenticationResult::successful).orElseGet(AuthenticationResult::unsuccessful);
    }
}
