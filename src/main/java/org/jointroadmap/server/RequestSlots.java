package org.jointroadmap.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Network;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves only so many requests of one address at once, and keeps some threads for the question whether the program lives. */
class RequestSlots extends OncePerRequestFilter {
    private static final String HEALTH = "/actuator/health";
    private static final String SOON = "5";
    /** Forms that come, strangers, programs, and people who have signed in. */
    private static final int KINDS = 4;

    private final long largestBody;
    private final MessageSource messages;
    private final PerAddress each;
    private final Arrivals arrivals;
    private final Share health;
    private final Share all;
    private final Share ofStrangers;
    private final Share ofPrograms;

    RequestSlots(ServerBounds bounds, int threads, MessageSource messages) {
        this.largestBody = bounds.largestBody().toBytes();
        this.each = new PerAddress(bounds.requestsPerAddress());
        int inAll = Math.max(1, threads - bounds.spareThreads());
        this.health = new Share(bounds.spareThreads());
        this.all = new Share(inAll);
        int some = Math.max(1, inAll / KINDS);
        this.arrivals = new Arrivals(some, bounds.formsPerAddress());
        this.ofStrangers = new Share(some);
        this.ofPrograms = new Share(some);
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForHealth(request)) {
            serve(List.of(health), request, response, chain);
            return;
        }
        String address = Network.of(request.getRemoteAddr());
        try {
            if (!each.enter(address)) {
                refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "refused.busy");
                return;
            }
            if (request.getContentLengthLong() > largestBody && !Body.hasFiles(request.getContentType())) {
                refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "refused.too-large");
                return;
            }
            List<Share> shares = shares(request);
            if (shares.contains(ofStrangers) && !arrivals.isThere(request, address)) {
                refuse(request, response, HttpStatus.REQUEST_TIMEOUT, "refused.too-slow");
                return;
            }
            serve(shares, request, response, chain);
        } finally {
            each.leave(address);
        }
    }

    private void serve(List<Share> shares, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Share> taken = new ArrayList<>();
        try {
            for (Share share : shares) {
                taken.add(share);
                if (!share.enter()) {
                    refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, "refused.busy");
                    return;
                }
            }
            boolean counted = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                    && !Body.hasFiles(request.getContentType());
            chain.doFilter(counted ? new Counted(request, largestBody) : request, response);
        } finally {
            taken.forEach(Share::leave);
        }
    }

    /** People who are at work are held up by nobody else; that a program's name and password are right is not known yet. */
    private List<Share> shares(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null) {
            return List.of(all);
        }
        return List.of(request.getHeader(HttpHeaders.AUTHORIZATION) == null ? ofStrangers : ofPrograms, all);
    }

    /** Only what brings no body, which could come slowly. */
    private static boolean asksForHealth(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + HEALTH)
                && request.getMethod().matches("GET|HEAD");
    }

    /** Written at once and by hand: a page would ask the database. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        String text = messages.getMessage(key, null, request.getLocale());
        boolean page = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        response.setStatus(status.value());
        if (status != HttpStatus.PAYLOAD_TOO_LARGE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        response.setContentType(page ? MediaType.TEXT_PLAIN_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String body = page
                ? text
                : "{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":"
                        + status.value() + ",\"detail\":\"" + text + "\",\"errors\":[{\"message\":\"" + text + "\"}]}";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
