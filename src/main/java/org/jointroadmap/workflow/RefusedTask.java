package org.jointroadmap.workflow;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Leaves a refusal with the request that caused it, since the engine's REST would only pass on its text. */
public final class RefusedTask {
    private static final String KEPT = RefusedTask.class.getName();
    private static final String REACHED = KEPT + ".reached";
    private static final String FOUND = KEPT + ".found";

    private RefusedTask() {}

    public static void keep(Refused refused) {
        leave(KEPT, refused);
    }

    public static Optional<Refused> kept(ServletRequest request) {
        return Optional.ofNullable((Refused) request.getAttribute(KEPT));
    }

    /** The request was understood: the engine began to do what it asks for. */
    public static void reached() {
        leave(REACHED, true);
    }

    public static boolean hasReached(ServletRequest request) {
        return request.getAttribute(REACHED) != null;
    }

    /** The task of the request was there, and the person's to see, a moment ago. */
    public static void found() {
        leave(FOUND, true);
    }

    public static boolean hasFound(ServletRequest request) {
        return request.getAttribute(FOUND) != null;
    }

    private static void leave(String name, Object value) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(name, value, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
