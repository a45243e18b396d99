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
    private final Share health;
    private final Share all;
    private final Kind people;
    private final Kind programs;
    private final Kind strangers;
    private final Arrivals arrivals;

    RequestSlots(ServerBounds bounds, int threads, MessageSource messages) {
        this.largestBody = bounds.largestBody().toBytes();
        this.messages = messages;
        int inAll = Math.max(1, threads - bounds.spareThreads());
        int some = Math.max(1, inAll / KINDS);
        int each = bounds.requestsPerAddress();
        this.health = new Share(bounds.spareThreads());
        this.all = new Share(inAll);
        this.people = new Kind(new Share(inAll), new PerAddress(each));
        this.programs = new Kind(new Share(some), new PerAddress(Math.max(1, each / 2)));
        this.strangers = new Kind(new Share(some), new PerAddress(Math.max(1, each / 4)));
        this.arrivals = new Arrivals(some, bounds.formsPerAddress());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForHealth(request)) {
            serve(List.of(health), request, response, chain);
            return;
        }
        String address = Network.of(request.getRemoteAddr());
        Kind kind = kind(request);
        try {
            if (!kind.each().enter(address)) {
                refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "refused.busy");
            } else if (request.getContentLengthLong() > largestBody && !Body.hasFiles(request.getContentType())) {
                refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "refused.too-large");
            } else if (kind == strangers && !arrivals.isThere(request, address)) {
                refuse(request, response, HttpStatus.REQUEST_TIMEOUT, "refused.too-slow");
            } else {
                serve(List.of(kind.share(), all), request, response, chain);
            }
        } finally {
            kind.each().leave(address);
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

    /** That a program's name and password are right is not known yet. */
    private Kind kind(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null) {
            return people;
        }
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? strangers : programs;
    }

    /** Who asks: people who are at work are held up by none of the others, and few of one address hold up their kind. */
    private record Kind(Share share, PerAddress each) {}

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
