package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Answers a file that is larger than we take: a browser with a page, a script with problem details. */
// For every address: such a file is refused before it is known who would have taken it.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeFiles {
    private final Frame frame;
    private final MessageSource texts;

    LargeFiles(Frame frame, MessageSource texts) {
        this.frame = frame;
        this.texts = texts;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            String message = texts.getMessage("error.advice.413", null, Locale.ENGLISH);
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.PAYLOAD_TOO_LARGE, message);
            problem.setProperty("errors", List.of(Map.of("message", message, "field", "file")));
            return ResponseEntity.of(problem).build();
        }
        frame.putUp(request);
        ModelAndView page = new ModelAndView("error", HttpStatus.PAYLOAD_TOO_LARGE);
        page.addObject("status", HttpStatus.PAYLOAD_TOO_LARGE.value());
        return page;
    }
}
