package org.jointroadmap.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Refused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers a refused request with problem details in the reader's language. */
@Component
public class Answer {
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    Answer(MessageSource messages, LocaleResolver languages, ObjectMapper json) {
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        Locale language = languages.resolveLocale(request);
        List<Map<String, String>> errors = refused.problems().stream()
                .map(problem -> Map.of("field", problem.field(), "message", text(problem, language)))
                .toList();
        String detail = String.join(
                " ", errors.stream().map(error -> error.get("message")).toList());
        refused.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        write(response, refused.kind().status(), detail, errors);
    }

    public void refuse(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        write(response, status, messages.getMessage(key, null, languages.resolveLocale(request)), List.of());
    }

    /** The Tasklist shows what stands in "message"; everybody else reads "detail". */
    private void write(HttpServletResponse response, int status, String detail, List<Map<String, String>> errors)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.valueOf(status).getReasonPhrase());
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("message", detail);
        problem.put("errors", errors);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private String text(Refused.Problem problem, Locale language) {
        return messages.getMessage(problem.key(), problem.arguments().toArray(), language);
    }
}
