package org.jointroadmap.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.time.Duration;
import org.jointroadmap.Network;
import org.jointroadmap.server.ServerBounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps the session of somebody who has not signed in for minutes only, and few of them, since anybody can make them. */
@Component
class Strangers extends SavedRequestAwareAuthenticationSuccessHandler implements HttpSessionListener {
    private static final int SECONDS = (int) Duration.ofMinutes(10).toSeconds();

    private final Duration ofPeople;
    private final SessionsOfStrangers sessions;
    private final RequestCache asked = new WayBack();

    Strangers(@Value("${server.servlet.session.timeout:30m}") Duration ofPeople, ServerBounds bounds) {
        this.ofPeople = ofPeople;
        this.sessions = new SessionsOfStrangers(bounds.strangersPerAddress(), bounds.strangers());
        setRequestCache(asked);
    }

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setMaxInactiveInterval(SECONDS);
        HttpSession oldest = sessions.add(created.getSession(), address());
        if (oldest != null) {
            end(oldest);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        sessions.remove(destroyed.getSession());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws ServletException, IOException {
        sessions.remove(request.getSession());
        request.getSession().setMaxInactiveInterval((int) ofPeople.toSeconds());
        super.onAuthenticationSuccess(request, response, known);
        asked.removeRequest(request, response);
    }

    /** Its owner may sign in at this moment, or it may run out. */
    private static void end(HttpSession session) {
        try {
            if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) {
                session.invalidate();
            }
        } catch (IllegalStateException ended) {
            // It has run out.
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Network.of(current.getRequest().getRemoteAddr())
                : "";
    }
}
