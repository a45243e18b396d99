package org.jointroadmap.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jointroadmap.login.Door;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of the engine's web applications the nonce of its own policy. The engine puts a request's nonce into the
 * servlet context, where the next request's takes its place before the page is written, so that of two pages read at the
 * same time one blocks its own scripts and stays blank.
 */
class OwnNonce extends OncePerRequestFilter {
    private static final RequestMatcher PAGES = Door.at("/camunda/app/**");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = withOwnNonce(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    private static ServletContext withOwnNonce(ServletContext shared) {
        AtomicReference<Object> nonce = new AtomicReference<>();
        return (ServletContext) Proxy.newProxyInstance(
                OwnNonce.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> {
                    boolean ofNonce = arguments != null
                            && arguments.length > 0
                            && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0]);
                    if (ofNonce && method.getName().equals("setAttribute")) {
                        nonce.set(arguments[1]);
                        return null;
                    }
                    if (ofNonce && method.getName().equals("getAttribute")) {
                        return nonce.get();
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
