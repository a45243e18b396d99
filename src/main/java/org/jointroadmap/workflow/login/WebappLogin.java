package org.jointroadmap.workflow.login;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/** Tells the engine's web applications who is signed in; the engine makes it by its name. */
public class WebappLogin extends ContainerBasedAuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return SignedIn.login().map(AuthenticationResult::successful).orElseGet(AuthenticationResult::unsuccessful);
    }
}
