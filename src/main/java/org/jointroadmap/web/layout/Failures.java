package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Fault;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What failed before any controller: a browser gets the error page, a script problem details. */
@Component
class Failures extends BasicErrorController {
    private final Texts texts;
    private final StatusAdvice statuses;
    private final Refusals refusals;

    Failures(
            ErrorAttributes attributes,
            ServerProperties server,
            List<ErrorViewResolver> views,
            Texts texts,
            StatusAdvice statuses,
            Refusals refusals) {
        super(attributes, server.getError(), views);
        this.texts = texts;
        this.statuses = statuses;
        this.refusals = refusals;
    }

    /** What was refused before any controller, if that said what is wrong. */
    private List<Fault> said(HttpServletRequest request) {
        return request.getAttribute(Refused.class.getName()) instanceof Refused refused
                ? refusals.words(refused, LocaleContextHolder.getLocale())
                : List.of();
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = super.errorHtml(request, response);
        List<Fault> said = said(request);
        if (!said.isEmpty()) {
            page.addObject("complaints", new Complaints(said));
        }
        return page;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        String kind = statuses.key(status.value());
        List<Fault> said = said(request);
        if (!said.isEmpty()) {
            return words(status, said.get(0).message(), said);
        }
        String advice = texts.get(request.getAttribute("advice") instanceof String better ? better : kind);
        return words(status, advice, List.of(new Fault(advice, null)));
    }

    private static ResponseEntity<Map<String, Object>> words(HttpStatus status, String detail, List<Fault> faults) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                        "type",
                        "about:blank",
                        "title",
                        status.getReasonPhrase(),
                        "status",
                        status.value(),
                        "detail",
                        detail,
                        "errors",
                        faults));
    }
}
