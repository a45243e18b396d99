package org.jointroadmap.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointroadmap.Network;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves only so many requests of one address at once, and keeps some threads for the question whether the program lives. */
class RequestSlots extends OncePerRequestFilter {
    private static final String HEALTH = "/actuator/health";
    private static final String SOON = "5";

    private final long largestBody;
    private final int perAddress;
    private final int inAll;
    private final int spare;
    private final MessageSource messages;
    private final Map<String, Integer> served = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger health = new AtomicInteger();

    RequestSlots(ServerBounds bounds, int threads, MessageSource messages) {
        this.largestBody = bounds.largestBody().toBytes();
        this.perAddress = bounds.requestsPerAddress();
        this.spare = bounds.spareThreads();
        this.inAll = Math.max(1, threads - spare);
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asksForHealth(request)) {
            serve(health, spare, request, response, chain);
            return;
        }
        String address = Network.of(request.getRemoteAddr());
        if (served.merge(address, 1, Integer::sum) > perAddress) {
            leave(address);
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "refused.busy");
            return;
        }
        try {
            if (request.getContentLengthLong() > largestBody && !Body.hasFiles(request.getContentType())) {
                refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "refused.too-large");
                return;
            }
            serve(all, inAll, request, response, chain);
        } finally {
            leave(address);
        }
    }

    private void serve(
            AtomicInteger count, int most, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (count.incrementAndGet() > most) {
                refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, "refused.busy");
            } else {
                boolean counted = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                        && !Body.hasFiles(request.getContentType());
                chain.doFilter(counted ? new Counted(request, largestBody) : request, response);
            }
        } finally {
            count.decrementAndGet();
        }
    }

    /** Only what brings no body, which could come slowly. */
    private static boolean asksForHealth(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + HEALTH)
                && request.getMethod().matches("GET|HEAD");
    }

    private void leave(String address) {
        served.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
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
