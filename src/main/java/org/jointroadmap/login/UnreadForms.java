package org.jointroadmap.login;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jointroadmap.LeftOut;
import org.jointroadmap.Refused;
import org.jointroadmap.UploadFailure;
import org.jointroadmap.server.Body;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.multipart.MultipartException;

/**
 * Says of a form whose token against forgery is missing or old that it is so, and of one that could not be read, or not to
 * its end, why not: its token could not be read either, and that would be complained of instead.
 */
class UnreadForms implements AccessDeniedHandler {
    /** Where the error page looks for a better advice than that of the status. */
    private static final String ADVICE = "advice";

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Optional<Exception> failure = failure(request);
        if (failure.isEmpty()) {
            deny(request, response, denied);
            return;
        }
        // Told so, the error page does not try to read the form once more.
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new MultipartException("the form was not read", failure.get()));
        response.sendError(UploadFailure.of(failure.get()).status());
    }

    private void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Optional<Refused> leftOut = denied instanceof CsrfException ? LeftOut.of(request) : Optional.empty();
        if (leftOut.isPresent()) {
            request.setAttribute(Refused.class.getName(), leftOut.get());
            request.setAttribute(ADVICE, "error.advice.fields");
            response.sendError(leftOut.get().kind().status());
            return;
        }
        if (denied instanceof CsrfException) {
            request.setAttribute(ADVICE, isSignedIn() ? "error.advice.token" : "error.advice.ended");
        }
        others.handle(request, response, denied);
    }

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && !(who instanceof AnonymousAuthenticationToken) && who.isAuthenticated();
    }

    private static Optional<Exception> failure(HttpServletRequest request) {
        if (!Body.hasFiles(request.getContentType())) {
            return Optional.empty();
        }
        try {
            request.getParts();
            return Optional.empty();
        } catch (IOException | ServletException | IllegalStateException unread) {
            return Optional.of(unread);
        }
    }
}
