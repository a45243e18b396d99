package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.PropertyAccessException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what the modules refuse into what a page says. */
@Component
@ControllerAdvice(annotations = Screen.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageRefusals {
    /** Else it would be said of a file. */
    private static final String TOO_LARGE = "error.advice.fields";

    private final Refusals refusals;

    PageRefusals(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Adds the complaints to a form that is shown again, with the status of the refusal; other kinds are not the form's. */
    void show(Refused refused, ModelMap model, HttpServletResponse response) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.NOT_YOURS) {
            throw refused;
        }
        response.setStatus(refused.kind().status());
        refused.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        model.addAttribute("complaints", complaints(refused));
        model.addAttribute("stale", refused.kind() == Refused.Kind.STALE);
    }

    @ExceptionHandler
    String page(Refused refused, Model model, HttpServletResponse response) {
        response.setStatus(refused.kind().status());
        refused.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        model.addAttribute("status", refused.kind().status());
        if (refused.kind() == Refused.Kind.TOO_LARGE) {
            model.addAttribute("advice", TOO_LARGE);
        }
        if (refused.kind() != Refused.Kind.NOT_FOUND) {
            model.addAttribute("complaints", complaints(refused));
        }
        return "error";
    }

    /** Two changes of one thing met; nothing of this one was done. */
    @ExceptionHandler
    String met(TransientDataAccessException met, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("status", HttpServletResponse.SC_CONFLICT);
        return "error";
    }

    /** Of a list with more rows than are taken at once, that; else a field that no page of ours writes. */
    @ExceptionHandler
    String rows(InvalidPropertyException unknown, Model model, HttpServletResponse response) {
        if (!(unknown.getCause() instanceof IndexOutOfBoundsException)) {
            return malformed(unknown, model, response);
        }
        return page(Refused.invalid("", "refused.fields.rows", RowBound.ROWS), model, response);
    }

    /** A value in the address or in a hidden field that no page of ours writes. */
    @ExceptionHandler({BindException.class, PropertyAccessException.class, ServletRequestBindingException.class})
    String malformed(Exception unread, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("status", HttpServletResponse.SC_BAD_REQUEST);
        named(unread)
                .ifPresent(name -> model.addAttribute(
                        "complaints", complaints(Refused.malformed(name, "refused.wanted.unreadable", name))));
        return "error";
    }

    /** The parameter that could not be read. */
    private static Optional<String> named(Exception unread) {
        if (unread instanceof BindException bound) {
            return bound.getFieldErrors().stream().map(FieldError::getField).findFirst();
        }
        if (unread instanceof MethodArgumentTypeMismatchException mismatch) {
            return Optional.of(mismatch.getName());
        }
        return unread instanceof MissingServletRequestParameterException missing
                ? Optional.of(missing.getParameterName())
                : Optional.empty();
    }

    private Complaints complaints(Refused refused) {
        return new Complaints(refusals.words(refused, LocaleContextHolder.getLocale()));
    }
}
