package org.jointroadmap.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Keeps which page a stranger asked for until they have signed in: its path and query, and only if they are short. */
// Spring's own keeps every header of anybody's request.
class WayBack implements RequestCache {
    private static final String KEPT = WayBack.class.getName();
    private static final int LONGEST = 2_000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String asked = path(request);
        if (request.getMethod().equals("GET") && isForReaders(request) && asked.length() <= LONGEST) {
            request.getSession().setAttribute(KEPT, asked);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof String asked
                ? new SimpleSavedRequest(asked)
                : null;
    }

    /** Nothing but the address is taken up again. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT);
        }
    }

    /** What a script of a page calls leads nobody back. */
    private static boolean isForReaders(HttpServletRequest request) {
        return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String path(HttpServletRequest request) {
        // Whoever leads there puts the program's own path before it.
        String inside =
                request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null ? inside : inside + "?" + query;
    }
}
