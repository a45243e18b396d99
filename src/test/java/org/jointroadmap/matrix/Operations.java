package org.jointroadmap.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.web.export.Exports;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Everything that can be asked of the program, found at run time: what is new is in it by itself. */
final class Operations {
    private static final List<String> ROOTS =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    /** Ends one's own session, and is no matter of rights. */
    private static final List<String> OF_THE_FRAMEWORK =
            List.of("/logout", "/actuator/health", "/actuator/prometheus", "/v3/api-docs");

    private Operations() {}

    static List<Operation> all() throws IOException {
        List<Operation> all = new ArrayList<>(engines());
        all.addAll(ours());
        OF_THE_FRAMEWORK.stream()
                .filter(path -> !path.equals("/logout"))
                .forEach(path -> all.add(new Operation("GET", "", path)));
        return all;
    }

    /** What the engine's own description of its interface names, under each address of it. */
    static List<Operation> engines() throws IOException {
        List<Operation> found = new ArrayList<>();
        try (InputStream file = Operations.class.getResourceAsStream("/openapi.json")) {
            JsonNode paths =
                    new ObjectMapper().readTree(Objects.requireNonNull(file)).path("paths");
            for (String root : ROOTS) {
                paths.fields()
                        .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                            if (!method.equals("parameters")) {
                                found.add(new Operation(method.toUpperCase(Locale.ROOT), root, path.getKey()));
                            }
                        }));
            }
        }
        return found;
    }

    /** Every page and endpoint that a controller of ours answers. */
    static List<Operation> ours() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        List<Operation> found = new ArrayList<>();
        scan.findCandidateComponents("org.jointroadmap").stream()
                .map(AnnotatedBeanDefinition.class::cast)
                .map(definition -> load(definition.getBeanClassName()))
                .forEach(controller -> {
                    for (Method method : controller.getDeclaredMethods()) {
                        found.addAll(of(controller, method));
                    }
                });
        return found;
    }

    private static List<Operation> of(Class<?> controller, Method method) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return List.of();
        }
        RequestMapping whole = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        RequestMethod[] methods = own.method().length == 0 ? new RequestMethod[] {RequestMethod.GET} : own.method();
        return paths(whole)
                .flatMap(prefix -> paths(own).map(prefix::concat))
                .flatMap(
                        path -> Arrays.stream(methods).map(verb -> new Operation(verb.name(), "", path, query(method))))
                .toList();
    }

    /** What is taken along is asked for in a format, and as one whose texts are seen. */
    private static String query(Method method) {
        return List.of(method.getParameterTypes()).contains(Exports.Format.class) ? "?format=csv" : "";
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
