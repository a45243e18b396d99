package org.jointroadmap.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointroadmap.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the login page again, with what is wrong; nothing of it stays in the session. */
class FailedSignIn implements AuthenticationFailureHandler {
    /** Key of the sentence that the login page shows instead of "wrong name or password". */
    private static final String WHY = "signInRefused";

    private final RedirectStrategy again = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (!(failure instanceof SignInRefused delayed)) {
            again.sendRedirect(request, response, "/login?error" + name(request));
            return;
        }
        Refused refused = delayed.refused();
        response.setStatus(refused.kind().status());
        refused.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        request.setAttribute(WHY, refused.problems().get(0).key());
        request.getRequestDispatcher("/login").forward(read(request), response);
    }

    /** What somebody entered as their name stands in the form again, if it can be one. */
    private static String name(HttpServletRequest request) {
        String name = request.getParameter("username");
        return name != null && name.matches("[a-zA-Z][a-zA-Z0-9._-]{0,59}") ? "&username=" + name : "";
    }

    /** The page is read, not sent once more. */
    private static HttpServletRequest read(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }
}
