package org.jointroadmap.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that take files: those whose methods ask for one. */
@Component
class FilePlaces {
    private final SingletonSupplier<RequestMatcher> places;

    FilePlaces(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.places = SingletonSupplier.of(() -> new OrRequestMatcher(mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(handler -> takesFile(handler.getValue()))
                .flatMap(handler -> handler.getKey().getPatternValues().stream())
                .distinct()
                .map(Door::at)
                .toList()));
    }

    boolean take(HttpServletRequest request) {
        return request.getMethod().equals("POST") && places.obtain().matches(request);
    }

    private static boolean takesFile(HandlerMethod handler) {
        List<MethodParameter> parameters = Arrays.asList(handler.getMethodParameters());
        return parameters.stream()
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestPart.class)
                        || MultipartFile.class.isAssignableFrom(
                                parameter.nestedIfOptional().getNestedParameterType()));
    }
}
