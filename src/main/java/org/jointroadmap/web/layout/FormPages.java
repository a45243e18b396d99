package org.jointroadmap.web.layout;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knows on which page the form stands that sends to an address. */
@Component
class FormPages {
    // Asked for when needed: it is made after what refers to this.
    private final ObjectProvider<RequestMappingHandlerMapping> addresses;

    FormPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
        this.addresses = addresses;
    }

    /** The page where a new one is entered, or else the nearest page above; both as a browser asks for them. */
    Optional<String> of(String path) {
        return Stream.concat(
                        Stream.of(path + "/new"),
                        Stream.iterate(above(path), FormPages::above).takeWhile(address -> !address.isEmpty()))
                .filter(this::isPage)
                .findFirst()
                .or(() -> Optional.of("/").filter(start -> !path.equals(start)));
    }

    private static String above(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    private boolean isPage(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return addresses.getObject().getHandlerMethods().entrySet().stream().anyMatch(known -> isPage(known, parsed));
    }

    private static boolean isPage(Map.Entry<RequestMappingInfo, HandlerMethod> known, PathContainer path) {
        RequestMappingInfo info = known.getKey();
        return AnnotatedElementUtils.hasAnnotation(known.getValue().getBeanType(), Screen.class)
                && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && info.getParamsCondition().isEmpty()
                && info.getPathPatternsCondition() != null
                && info.getPathPatternsCondition().getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
