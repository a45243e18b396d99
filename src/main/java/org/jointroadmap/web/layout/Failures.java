package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Fault;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What failed before any controller: a browser gets the error page, a script problem details. */
@Component
class Failures extends BasicErrorController {
    private final Texts texts;
    private final StatusAdvice statuses;

    Failures(
            ErrorAttributes attributes,
            ServerProperties server,
            List<ErrorViewResolver> views,
            Texts texts,
            StatusAdvice statuses) {
        super(attributes, server.getError(), views);
        this.texts = texts;
        this.statuses = statuses;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        String kind = statuses.key(status.value());
        String advice = texts.get(request.getAttribute("advice") instanceof String better ? better : kind);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                        "type", "about:blank",
                        "title", status.getReasonPhrase(),
                        "status", status.value(),
                        "detail", advice,
                        "errors", List.of(new Fault(advice, null))));
    }
}
