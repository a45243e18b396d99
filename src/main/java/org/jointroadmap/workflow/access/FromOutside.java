package org.jointroadmap.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.jointroadmap.workflow.engine.Acting;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every request, whatever its address, calls the engine for nobody, and is refused there, until a chain of the engine says
 * for whom, or a page or the API of ours takes it, which asks for itself who may do what.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FromOutside extends OncePerRequestFilter implements WebMvcConfigurer, HandlerInterceptor {
    private static final String PLAIN = "(?:/[a-zA-Z0-9_~.-]+)*+";
    private static final Pattern PATH = Pattern.compile(PLAIN);
    private static final Pattern PATHS = Pattern.compile(PLAIN + "/?(?:, *+" + PLAIN + "/?)*+");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().indexOf(';') >= 0 || !isPlain(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (isMasked(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean before = Acting.outside(true);
        try {
            chain.doFilter(request, response);
        } finally {
            Acting.outside(before);
        }
    }

    /** A prefix that is no plain path is none that a proxy takes away. */
    private static boolean isPlain(HttpServletRequest request) {
        return PATH.matcher(request.getContextPath()).matches()
                && Collections.list(request.getHeaders("X-Forwarded-Prefix")).stream()
                        .allMatch(prefixes -> PATHS.matcher(prefixes).matches());
    }

    /** An interface that is called by its name in other characters is not there: what stands before it would not know it. */
    private static boolean isMasked(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH
                && !request.getRequestURI().startsWith(request.getContextPath() + request.getServletPath());
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Acting.outside(false);
        return true;
    }
}
