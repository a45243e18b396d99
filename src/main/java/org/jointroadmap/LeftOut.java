package org.jointroadmap;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;

/** What the server left out of a request because it was more than it reads, or could not be read: it says so only when asked. */
public final class LeftOut {
    private LeftOut() {}

    /** Refuses a request of which not all fields were read; a token against forgery may be among the others. */
    public static Optional<Refused> of(ServletRequest request) {
        // Only once they were looked at it is known how many could be read.
        request.getParameterMap();
        return request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR) instanceof FailReason reason
                ? Optional.of(refused(reason))
                : Optional.empty();
    }

    private static Refused refused(FailReason reason) {
        return switch (reason) {
            case TOO_MANY_PARAMETERS -> Refused.tooLarge("refused.fields.too-many");
            case POST_TOO_LARGE -> Refused.tooLarge("refused.fields.too-large");
            default -> Refused.malformed("", "refused.fields.unreadable");
        };
    }
}
