package org.jointroadmap.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Keeps the session of somebody who has not signed in for minutes only, since anybody can make as many as they like. */
@Component
class Strangers extends SavedRequestAwareAuthenticationSuccessHandler implements HttpSessionListener {
    private static final int SECONDS = (int) Duration.ofMinutes(10).toSeconds();

    private final Duration ofPeople;

    Strangers(@Value("${server.servlet.session.timeout:30m}") Duration ofPeople) {
        this.ofPeople = ofPeople;
    }

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setMaxInactiveInterval(SECONDS);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval((int) ofPeople.toSeconds());
        super.onAuthenticationSuccess(request, response, known);
    }
}
