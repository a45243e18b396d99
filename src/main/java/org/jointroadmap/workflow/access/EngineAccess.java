package org.jointroadmap.workflow.access;

import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.login.Door;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which addresses of the engine may be called at all; what is not listed is refused to everybody.
 *
 * <p>The same list holds under {@code /engine-rest} and under the web applications' own copy of it.
 */
final class EngineAccess {
    private static final List<String> ROOTS =
            List.of("/engine-rest", "/engine-rest/engine/{engine}", "/camunda/api/engine/engine/{engine}");

    private static final List<String> READ_BY_ALL = List.of(
            "/task",
            "/task/count",
            "/task/{id}",
            "/task/{id}/form",
            "/task/{id}/deployed-form",
            "/task/{id}/form-variables",
            "/task/{id}/variables",
            "/task/{id}/localVariables",
            "/filter",
            "/filter/count",
            "/filter/{id}",
            "/filter/{id}/list",
            "/filter/{id}/singleResult",
            "/filter/{id}/count",
            "/process-definition",
            "/process-definition/count",
            "/process-definition/{id}",
            "/process-definition/{id}/xml",
            "/process-definition/key/{key}/xml",
            "/process-instance/{id:[0-9a-f-]{36}}",
            "/user/{id}/profile",
            "/authorization/check",
            "/variable-instance",
            "/history/task",
            "/history/user-operation",
            "/history/user-operation/count",
            "/engine",
            "/version",
            "/identity/groups");

    private static final List<String> SENT_BY_ALL = List.of(
            "/task",
            "/task/count",
            "/task/{id}/claim",
            "/task/{id}/unclaim",
            "/task/{id}/complete",
            "/task/{id}/submit-form",
            "/filter/{id}/list",
            "/filter/{id}/singleResult",
            "/filter/{id}/count",
            "/variable-instance",
            "/history/task",
            "/history/variable-instance");

    /** The engine does not ask whose task these belong to. */
    private static final List<String> HIDDEN_FROM_ALL = List.of("/task/{id}/attachment/**", "/task/{id}/comment/**");

    private static final List<String> CHANGED_BY_ADMINISTRATORS = List.of(
            "/job/{id}/retries",
            "/job/{id}/execute",
            "/job/retries",
            "/incident/{id}",
            "/process-instance/{id}/suspended");

    private EngineAccess() {}

    /** Whoever may create the first administrator or log in past us. */
    static RequestMatcher[] webappsForNobody() {
        return Stream.of(
                        "/camunda/app/{app}/{engine}/setup/**",
                        "/camunda/api/admin/setup/**",
                        "/camunda/api/admin/auth/user/{engine}/login/**")
                .map(Door::at)
                .toArray(RequestMatcher[]::new);
    }

    static RequestMatcher[] webappsForAll() {
        Stream<RequestMatcher> own = Stream.of("/camunda/app/tasklist/**", "/camunda/lib/**", "/camunda/assets/**")
                .map(Door::at);
        Stream<RequestMatcher> read = Stream.of(
                        "/camunda/api/admin/auth/user/{engine}",
                        "/camunda/api/tasklist/**",
                        "/camunda/favicon.ico",
                        "/camunda/app/admin/scripts/**",
                        "/camunda/app/admin/assets/**")
                .map(path -> with(HttpMethod.GET, path));
        return Stream.concat(own, read).toArray(RequestMatcher[]::new);
    }

    static RequestMatcher[] webappsForAdministrators() {
        return Stream.of(
                        "/camunda/app/**",
                        "/camunda/api/cockpit/**",
                        "/camunda/api/admin/**",
                        "/camunda/api/welcome/**")
                .map(Door::at)
                .toArray(RequestMatcher[]::new);
    }

    static RequestMatcher[] hidden() {
        return everywhere(HIDDEN_FROM_ALL).map(Door::at).toArray(RequestMatcher[]::new);
    }

    static RequestMatcher[] forAll() {
        return Stream.of(
                        everywhere(READ_BY_ALL).map(path -> with(HttpMethod.GET, path)),
                        everywhere(SENT_BY_ALL).map(path -> with(HttpMethod.POST, path)),
                        everywhere(List.of("/filter", "/filter/{id}")).map(path -> with(HttpMethod.OPTIONS, path)),
                        Stream.of(with(HttpMethod.GET, "/camunda/api/engine/engine/")))
                .flatMap(matchers -> matchers)
                .toArray(RequestMatcher[]::new);
    }

    /** Administrators read everything else, ask questions by POST, and revive what failed. */
    static RequestMatcher[] forAdministrators() {
        Stream<RequestMatcher> changes = everywhere(CHANGED_BY_ADMINISTRATORS).map(Door::at);
        Stream<RequestMatcher> reads = everywhere(List.of("/**")).map(path -> with(HttpMethod.GET, path));
        return Stream.concat(changes, reads).toArray(RequestMatcher[]::new);
    }

    private static RequestMatcher with(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }

    private static Stream<String> everywhere(List<String> paths) {
        return ROOTS.stream().flatMap(root -> paths.stream().map(path -> root + path));
    }
}
