package org.jointroadmap.workflow;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.jointroadmap.Refused;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Leaves a refusal with the request that caused it, since the engine's REST would only pass on its text. */
public final class RefusedTask {
    private static final String KEPT = RefusedTask.class.getName();

    private RefusedTask() {}

    public static void keep(Refused refused) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(KEPT, refused, RequestAttributes.SCOPE_REQUEST);
        }
    }

    public static Optional<Refused> kept(ServletRequest request) {
        return Optional.ofNullable((Refused) request.getAttribute(KEPT));
    }
}
