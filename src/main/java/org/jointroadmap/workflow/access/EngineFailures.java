package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.jointroadmap.login.Door;
import org.jointroadmap.workflow.RefusedTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in our words what the engine refused; its own answers repeat expressions, class names and SQL.
 *
 * <p>What our own code refused inside the engine's transaction is found in the request, where it was left.
 */
class EngineFailures extends OncePerRequestFilter {
    private static final RequestMatcher INTERFACES =
            new OrRequestMatcher(Door.at("/engine-rest/**"), Door.at("/camunda/api/**"));

    private static final Map<String, Integer> STATUS = Map.of(
            "OptimisticLockingException", 409,
            "SuspendedEntityInteractionException", 409,
            "TaskAlreadyClaimedException", 409,
            "NullValueException", 404,
            // What is not one's to see is told as what is not there.
            "AuthorizationException", 404);
    private static final Map<Integer, String> KEYS = Map.of(
            400, "refused.engine.malformed",
            401, "refused.nobody",
            403, "refused.not-yours",
            404, "refused.engine.unknown",
            409, "refused.engine.race");

    /** What asks and changes nothing; the engine finds out late that a question contradicts itself. */
    private static final RequestMatcher QUESTIONS = new OrRequestMatcher(
            Stream.of("/engine-rest", "/engine-rest/engine/{engine}", "/camunda/api/engine/engine/{engine}")
                    .flatMap(root -> Stream.of(
                                    "/task", "/task/count", "/filter/{id}/*", "/variable-instance", "/history/{kind}")
                            .map(path -> Door.at(root + path)))
                    .toList());

    private static final Set<String> NO_QUESTION = Set.of(
            "NotValidException",
            "NullValueException",
            "ProcessEngineException",
            "BadUserRequestException",
            "IllegalArgumentException",
            "RestException");

    /** A form's failure is told by its words only: the task changed while it was being completed. */
    private static final Pattern LOST_RACE =
            Pattern.compile("concurrently|OptimisticLocking", Pattern.CASE_INSENSITIVE);

    private static final Logger LOG = LoggerFactory.getLogger(EngineFailures.class);

    private final Door door;
    private final ObjectMapper json;

    EngineFailures(Door door, ObjectMapper json) {
        this.door = door;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !INTERFACES.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        WithheldFailure withheld = new WithheldFailure(response);
        chain.doFilter(request, withheld);
        if (!withheld.isFailure() || response.isCommitted()) {
            return;
        }
        Optional<Refused> refused = RefusedTask.kept(request);
        if (refused.isPresent()) {
            door.refuse(request, response, refused.get());
        } else {
            int status = understood(request, raced(request, status(request, withheld.body(), response.getStatus())));
            if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.error(
                        "The engine failed to answer {} {}: {}",
                        request.getMethod(),
                        request.getRequestURI(),
                        new String(withheld.body(), StandardCharsets.UTF_8));
            }
            door.refuse(
                    request, response, HttpStatus.valueOf(status), KEYS.getOrDefault(status, "refused.engine.failed"));
        }
    }

    /** Whoever might complete the task a moment ago and no longer may has lost a race. */
    private static int raced(HttpServletRequest request, int status) {
        return status == HttpServletResponse.SC_NOT_FOUND && RefusedTask.hasFound(request)
                ? HttpServletResponse.SC_CONFLICT
                : status;
    }

    /** What failed before the engine was asked for anything failed by what the request says. */
    private static int understood(HttpServletRequest request, int status) {
        return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !RefusedTask.hasReached(request)
                ? HttpServletResponse.SC_BAD_REQUEST
                : status;
    }

    private int status(HttpServletRequest request, byte[] body, int answered) {
        try {
            JsonNode said = json.readTree(body);
            if (NO_QUESTION.contains(said.path("type").asText()) && QUESTIONS.matches(request)) {
                // Said so for want of better knowledge: what failed by itself is to be found.
                LOG.warn("A question to {} is taken for malformed: {}", request.getRequestURI(), said);
                return HttpServletResponse.SC_BAD_REQUEST;
            }
            return LOST_RACE.matcher(said.path("message").asText()).find()
                    ? HttpServletResponse.SC_CONFLICT
                    : STATUS.getOrDefault(said.path("type").asText(), answered);
        } catch (IOException notJson) {
            return answered;
        }
    }
}
