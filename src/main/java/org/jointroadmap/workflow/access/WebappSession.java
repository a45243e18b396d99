package org.jointroadmap.workflow.access;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.util.ProcessEngineUtil;
import org.jointroadmap.workflow.engine.Acting;

/** Keeps in a session of the engine's web applications who is signed in, by today's groups. */
class WebappSession extends ContainerBasedAuthenticationFilter {
    @Override
    protected boolean existisAuthentication(Authentications kept, String engineName, String login) {
        Authentication now = ProcessEngineUtil.lookupProcessEngine(engineName)
                .getIdentityService()
                .getCurrentAuthentication();
        return super.existisAuthentication(kept, engineName, login)
                && kept.getAuthenticationForProcessEngine(engineName) instanceof UserAuthentication person
                && now != null
                && now.getGroupIds().equals(person.getGroupIds());
    }

    /** The engine looks the person up for nobody and forgets who asked. */
    @Override
    protected UserAuthentication createAuthentication(
            ProcessEngine engine, String login, List<String> groups, List<String> tenants) {
        Authentication now = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        try {
            return Acting.house(() -> super.createAuthentication(engine, login, groups, tenants));
        } finally {
            engine.getIdentityService().setAuthentication(now);
        }
    }
}
