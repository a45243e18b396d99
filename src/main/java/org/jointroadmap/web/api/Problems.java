package org.jointroadmap.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointroadmap.BodyTooLarge;
import org.jointroadmap.Fault;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Answers what goes wrong in the API with problem details. */
@RestControllerAdvice(annotations = Api.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {
    private final Refusals refusals;

    Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return refusals.problem(refused, Locale.ENGLISH);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(Malformed malformed) {
        return Refusals.problem(malformed.status(), List.of(new Fault(malformed.getMessage(), malformed.field())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notReadable(HttpMessageNotReadableException e) {
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof Refused refused) {
            return refused(refused);
        }
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof BodyTooLarge) {
            return refusals.problem(HttpStatus.PAYLOAD_TOO_LARGE, "refused.too-large", Locale.ENGLISH);
        }
        return Refusals.problem(HttpStatus.BAD_REQUEST, List.of(fault(e.getCause())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e) {
        String message = e.getName() + " cannot be \"" + e.getValue() + "\"";
        return Refusals.problem(HttpStatus.BAD_REQUEST, List.of(new Fault(message, e.getName())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        String message =
                "Say in the address what \"" + e.getParameterName() + "\" is: without it this cannot be answered";
        return Refusals.problem(HttpStatus.BAD_REQUEST, List.of(new Fault(message, e.getParameterName())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> withoutFile(MissingServletRequestPartException e) {
        return Refusals.problem(
                HttpStatus.BAD_REQUEST,
                List.of(new Fault(
                        "Send the file as a part named \"" + e.getRequestPartName() + "\"", e.getRequestPartName())));
    }

    /** Two changes of one thing met; nothing of this one was done. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> met(TransientDataAccessException e) {
        String message = "Somebody else is changing the same thing. Nothing was done: try again.";
        return Refusals.problem(HttpStatus.CONFLICT, List.of(new Fault(message, null)));
    }

    /** The body as a whole is JSON, but of another kind than is read here. */
    private static String shape(JsonMappingException mapping) {
        Class<?> wanted = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return wanted != null && (wanted.isArray() || Collection.class.isAssignableFrom(wanted))
                ? "The body must be a JSON array, such as [{…}]"
                : "The body must be a JSON object, such as {…}";
    }

    private static Fault fault(@Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping) {
            if (mapping.getPath().isEmpty()) {
                return new Fault(shape(mapping), null);
            }
            String field = mapping.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            String message = mapping instanceof UnrecognizedPropertyException
                    ? "There is no field \"" + field + "\" here"
                    : "The value of \"" + field + "\" cannot be read";
            return new Fault(message, field);
        }
        if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
            return new Fault(
                    "The body is not valid JSON at line " + json.getLocation().getLineNr() + ", column "
                            + json.getLocation().getColumnNr(),
                    null);
        }
        return new Fault("The request has no readable body: send JSON in UTF-8", null);
    }
}
