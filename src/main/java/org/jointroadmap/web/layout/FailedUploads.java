package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.UploadFailure;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers a file that did not arrive whole: a browser with a page, a script with problem details. */
// For every address: such a request fails before it is known who would have taken it.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailedUploads {
    private final Frame frame;
    private final StatusAdvice statuses;
    private final MessageSource texts;

    FailedUploads(Frame frame, StatusAdvice statuses, MessageSource texts) {
        this.frame = frame;
        this.statuses = statuses;
        this.texts = texts;
    }

    @ExceptionHandler
    Object failed(MultipartException failed, HttpServletRequest request) {
        HttpStatus status = HttpStatus.valueOf(UploadFailure.of(failed).status());
        String advice = status == HttpStatus.BAD_REQUEST ? "error.advice.upload" : statuses.key(status.value());
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            String message = texts.getMessage(advice, null, Locale.ENGLISH);
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
            problem.setProperty("errors", List.of(Map.of("message", message, "field", "file")));
            return ResponseEntity.of(problem).build();
        }
        frame.putUp(request);
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("advice", advice);
        return page;
    }
}
