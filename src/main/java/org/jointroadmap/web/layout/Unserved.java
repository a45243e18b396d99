package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what the framework refuses: a script with problem details, a browser with a page. A browser that asks to see
 * an address which only takes a form, after a change of the language or Enter in the address bar, is led to that form.
 */
@ControllerAdvice
@Order(0)
class Unserved extends ResponseEntityExceptionHandler {
    private final FormPages forms;

    Unserved(FormPages forms) {
        this.forms = forms;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failed, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest web && isBrowser(web.getRequest())) {
            return page(failed, headers, status, web).orElse(null);
        }
        return super.handleExceptionInternal(failed, body, headers, status, request);
    }

    private Optional<ResponseEntity<Object>> page(
            Exception failed, HttpHeaders headers, HttpStatusCode status, ServletWebRequest web) {
        HttpServletRequest request = web.getRequest();
        if (web.getHttpMethod() == HttpMethod.GET && isForAForm(failed)) {
            Optional<String> page = forms.of(inside(request));
            if (page.isPresent()) {
                return Optional.of(ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, request.getContextPath() + page.get())
                        .build());
            }
        }
        HttpServletResponse response = Objects.requireNonNull(web.getResponse());
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static boolean isForAForm(Exception failed) {
        return failed instanceof HttpRequestMethodNotSupportedException
                || failed instanceof UnsatisfiedServletRequestParameterException;
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains("text/html")
                && !inside(request).startsWith("/api/");
    }

    private static String inside(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
