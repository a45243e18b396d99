package org.jointroadmap.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jointroadmap.Refusals;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers an address that leads nowhere: a browser with a page, a script with problem details. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownAddresses implements HandlerInterceptor {
    private final Frame frame;
    private final Refusals refusals;

    UnknownAddresses(Frame frame, Refusals refusals) {
        this.refusals = refusals;
        this.frame = frame;
    }

    /** Where failures are shown is known to the server alone. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws NoResourceFoundException {
        if (handler instanceof HandlerMethod method
                && ErrorController.class.isAssignableFrom(method.getBeanType())
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), request.getServletPath());
        }
        return true;
    }

    @ExceptionHandler
    Object notFound(NoResourceFoundException unknown, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            return refusals.problem(HttpStatus.NOT_FOUND, "refused.address", LocaleContextHolder.getLocale());
        }
        frame.putUp(request);
        ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
        page.addObject("status", HttpStatus.NOT_FOUND.value());
        return page;
    }
}
