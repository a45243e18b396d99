package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers an address that leads nowhere: a browser with a page, a script with problem details. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownAddresses {
    private final Frame frame;

    UnknownAddresses(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    Object notFound(NoResourceFoundException unknown, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            return ResponseEntity.of(unknown.getBody()).build();
        }
        frame.putUp(request);
        ModelAndView page = new ModelAndView("error", HttpStatus.NOT_FOUND);
        page.addObject("status", HttpStatus.NOT_FOUND.value());
        return page;
    }
}
