package org.jointroadmap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says what was refused: worded here once, for a page, as problem details (RFC 9457), and where no controller is. */
@Component
public class Refusals {
    private static final List<String> STATES = List.of("roadmap.status.", "project.status.");

    private final MessageSource texts;
    private final FieldNames fields;
    private final ObjectMapper json;

    Refusals(MessageSource texts, ObjectMapper json) {
        this.texts = texts;
        this.fields = new FieldNames(texts);
        this.json = json;
    }

    /** What is wrong, one thing after the other. */
    public List<Fault> words(Refused refused, Locale language) {
        return refused.problems().stream()
                .map(problem -> new Fault(
                        fields.said(
                                problem,
                                problem.arguments().stream()
                                        .map(argument -> word(argument, language))
                                        .toArray(),
                                language),
                        problem.field().isEmpty() ? null : problem.field()))
                .toList();
    }

    /** As an answer of the API. */
    public ResponseEntity<ProblemDetail> problem(Refused refused, Locale language) {
        ResponseEntity<ProblemDetail> answer =
                problem(HttpStatus.valueOf(refused.kind().status()), words(refused, language));
        return refused.retryAfter()
                .map(seconds -> ResponseEntity.status(answer.getStatusCode())
                        .header(HttpHeaders.RETRY_AFTER, seconds)
                        .body(answer.getBody()))
                .orElse(answer);
    }

    /** As an answer of the API; the key is that of its words. */
    public ResponseEntity<ProblemDetail> problem(HttpStatus status, String key, Locale language) {
        return problem(status, List.of(new Fault(texts.getMessage(key, null, language), null)));
    }

    /** As an answer of the API: one clear message, no class name, no SQL. */
    public static ResponseEntity<ProblemDetail> problem(HttpStatus status, List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, faults.stream().map(Fault::message).collect(Collectors.joining(" ")));
        problem.setProperty("errors", faults);
        return ResponseEntity.status(status).body(problem);
    }

    /** As the whole answer, before any controller. */
    public void write(HttpServletResponse response, Refused refused, Locale language) throws IOException {
        write(response, problem(refused, language));
    }

    /** As the whole answer, before any controller; the key is that of its words. */
    public void write(HttpServletResponse response, HttpStatus status, String key, Locale language) throws IOException {
        write(response, problem(status, key, language));
    }

    /** The Tasklist shows what stands in "message"; everybody else reads "detail". */
    private void write(HttpServletResponse response, ResponseEntity<ProblemDetail> answer) throws IOException {
        ProblemDetail problem = answer.getBody();
        if (problem == null) {
            return;
        }
        problem.setProperty("message", problem.getDetail());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** Modules name sides and states by their codes and hand over days as such; people read words. */
    private Object word(Object argument, Locale language) {
        if (argument instanceof LocalDate day) {
            return Days.written(day, language);
        }
        if (argument instanceof YearMonth month) {
            return Days.written(month, language);
        }
        return argument instanceof String code
                ? STATES.stream()
                        .map(stem -> texts.getMessage(stem + code, null, "", language))
                        .filter(text -> text != null && !text.isEmpty())
                        .findFirst()
                        .orElseGet(() -> country(BothLanguages.in(code, language), language))
                : argument;
    }

    private static String country(String code, Locale language) {
        return code.length() != 3
                ? code
                : Arrays.stream(Locale.getISOCountries())
                        .map(iso2 -> new Locale.Builder().setRegion(iso2).build())
                        .filter(country -> country.getISO3Country().equals(code))
                        .map(country -> country.getDisplayCountry(language))
                        .findFirst()
                        .orElse(code);
    }
}
