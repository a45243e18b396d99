package org.jointroadmap.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a program that does not say who it is before a session is made for its token, which it would lack. */
class Unnamed extends OncePerRequestFilter {
    private final AuthenticationEntryPoint nobody;

    Unnamed(AuthenticationEntryPoint nobody) {
        this.nobody = nobody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SignedIn.login().isEmpty() && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            nobody.commence(request, response, new InsufficientAuthenticationException("Nobody asks."));
        } else {
            chain.doFilter(request, response);
        }
    }
}
