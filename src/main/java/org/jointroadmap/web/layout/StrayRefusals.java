package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointroadmap.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers with their status the refusals that neither a page of ours nor the API words. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class StrayRefusals {
    @ExceptionHandler
    void answer(Refused refused, HttpServletResponse response) throws IOException {
        response.sendError(refused.kind().status());
    }
}
