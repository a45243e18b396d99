package org.jointroadmap.workflow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.jspecify.annotations.Nullable;

/** Tells the engine's web applications who is signed in; the engine makes it by its name. */
public class WebappLogin extends ContainerBasedAuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        @Nullable Authentication known = engine.getIdentityService().getCurrentAuthentication();
        if (known == null) {
            return AuthenticationResult.unsuccessful();
        }
        AuthenticationResult person = AuthenticationResult.successful(known.getUserId());
        person.setGroups(known.getGroupIds());
        person.setTenants(List.of());
        return person;
    }
}
