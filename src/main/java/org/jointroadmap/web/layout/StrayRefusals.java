package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says why for the refusals that neither a page of ours nor the API words: to a browser on a page, else in problem details. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class StrayRefusals {
    private final Frame frame;
    private final Refusals refusals;

    StrayRefusals(Frame frame, Refusals refusals) {
        this.frame = frame;
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object answer(Refused refused, HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            return refusals.problem(refused, LocaleContextHolder.getLocale());
        }
        frame.putUp(request);
        int status = refused.kind().status();
        ModelAndView page = new ModelAndView("error", HttpStatus.valueOf(status));
        page.addObject("status", status);
        page.addObject("complaints", new Complaints(refusals.words(refused, LocaleContextHolder.getLocale())));
        return page;
    }
}
