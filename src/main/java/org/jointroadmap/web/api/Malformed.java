package org.jointroadmap.web.api;

import java.util.Objects;
import org.springframework.http.HttpStatus;

/** A request that cannot be read as it stands. */
class Malformed extends RuntimeException {
    private final HttpStatus status;
    private final String field;

    Malformed(HttpStatus status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    HttpStatus status() {
        return status;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    String field() {
        return field;
    }
}
