package org.jointroadmap;

/** The application cannot start as it is set up; the message is one sentence that says what to do. */
public class StartRefused extends RuntimeException {
    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
