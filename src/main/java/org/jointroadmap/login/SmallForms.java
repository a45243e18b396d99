package org.jointroadmap.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointroadmap.server.Body;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads of strangers, whose forms are a name and a password, only what is small and says so beforehand. */
class SmallForms extends OncePerRequestFilter {
    private static final int LARGEST = 16 * 1024;
    /** Where the error page looks for a better advice than that of the status. */
    private static final String ADVICE = "advice";

    /** Files of strangers are not read anyway. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Body.hasFiles(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean large =
                request.getContentLengthLong() > LARGEST || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (large && SignedIn.login().isEmpty()) {
            request.setAttribute(ADVICE, "error.advice.stranger");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
