package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A list that cannot read what it is asked for says so and names the parameter: nobody takes it for an empty one. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class ListQuestionsTest {
    /** Not in Base64, in it without sense, of another list, and of no form that any list has. */
    private static final List<String> NO_KEYS =
            List.of("zzz", "%20", "***", key("abc"), key("-1"), key("1|2|3 4"), key("items:"), key("audit:x"));

    private static final List<String> NAMES = List.of(
            "items",
            "items-by-due",
            "items-by-due-down",
            "items-by-title-en",
            "items-by-status",
            "items-by-owners",
            "projects",
            "flags",
            "notices",
            "people",
            "audit",
            "flows",
            "imports",
            "opportunities");

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    static Stream<String> lists() {
        return Stream.of(
                "/api/items",
                "/api/projects",
                "/api/flags",
                "/api/notices",
                "/api/people",
                "/api/audit",
                "/api/trade/flows",
                "/api/trade/imports",
                "/api/opportunities",
                "/roadmap",
                "/roadmap?sort=due",
                "/roadmap?sort=due&desc=true",
                "/roadmap?sort=title",
                "/roadmap?sort=status",
                "/roadmap?sort=owners",
                "/roadmap/timeline",
                "/projects",
                "/flags",
                "/notices",
                "/audit",
                "/trade/imports",
                "/opportunities");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aKeyThatNoPageGave(String list) {
        for (String key : NO_KEYS) {
            if (!list.startsWith("/api") && key.equals("%20")) {
                continue;
            }
            Client.Answer answer = ask(list + (list.contains("?") ? "&" : "?") + "after=" + key);
            assertThat(answer.status()).as(key).isEqualTo(422);
            if (list.startsWith("/api")) {
                assertThat(fields(answer)).as(key).containsExactly("after");
            } else {
                assertThat(answer.body()).as(key).contains("&quot;after&quot;");
            }
        }
    }

    /** Each kind of list by two of its rows at most: who takes the key of one for that of another shows an empty list. */
    @ParameterizedTest
    @MethodSource("lists")
    void aKeyThatAnotherListGave(String list) {
        String name = name(list);
        assertThat(NAMES).contains(name);
        NAMES.stream().filter(other -> !other.equals(name)).forEach(other -> {
            for (String row : List.of("1", "5", "2026-11-02|002.001", "by.coordinator", "2026-11-02T10:00:00Z UC03")) {
                Client.Answer answer = ask(list + (list.contains("?") ? "&" : "?") + "after=" + key(other + ":" + row));
                assertThat(answer.status()).as(other + " " + row).isEqualTo(422);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aKeyWithWhatNobodySees(String list) {
        for (String row : List.of("1\u0000", "\u0000", "a\u0007", "1\n")) {
            String key = key(name(list) + ":" + row);
            Client.Answer answer = ask(list + (list.contains("?") ? "&" : "?") + "after=" + key);
            assertThat(answer.status()).as(key).isEqualTo(422);
        }
    }

    /** What a list gave, it takes; no other list does. */
    @Test
    void aKeyIsTakenByItsOwnListOnly() {
        String next = ask("/api/people?limit=1").json().path("next").asText();
        assertThat(ask("/api/people?limit=1&after=" + next).status()).isEqualTo(200);
        Client.Answer audit = ask("/api/audit?after=" + next);
        assertThat(audit.status()).isEqualTo(422);
        String entry = ask("/api/audit?limit=1").json().path("next").asText();
        assertThat(ask("/api/audit?limit=1&after=" + entry).json().path("items").size())
                .isEqualTo(1);
        assertThat(ask("/api/trade/flows?after=" + entry).status()).isEqualTo(422);
        assertThat(ask("/api/trade/imports?after=" + entry).status()).isEqualTo(422);
    }

    @Test
    void aKindOfChangeThatThereIs() {
        assertThat(ask("/api/audit?kind=person.added").json().path("items")).isNotEmpty();
        assertThat(ask("/api/audit?kind=import.ended.undone").status()).isEqualTo(200);
        assertThat(ask("/audit?kind=").status()).isEqualTo(200);
    }

    /** A number of a row that there is not: flags and notices are known by drawn ones. */
    @ParameterizedTest
    @CsvSource({"/api/flags", "/api/notices", "/flags", "/notices"})
    void aRowThatThereIsNot(String list) {
        assertThat(ask(list + "?after=" + key(name(list) + ":12345")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/items, side, zzz, 422",
        "/api/items, side, '', 422",
        "/api/items, status, zzz, 400",
        "/api/items, flagged, zzz, 400",
        "/api/items, late, zzz, 400",
        "/api/items, dueWithin, zzz, 400",
        "/api/items, dueWithin, -1, 422",
        "/api/items, organisation, zzz, 422",
        "/api/items, sort, zzz, 400",
        "/api/items, desc, zzz, 400",
        "/api/items, limit, zzz, 400",
        "/api/items, limit, 501, 400",
        "/api/projects, side, blr, 422",
        "/api/projects, stage, zzz, 400",
        "/api/projects, status, zzz, 400",
        "/api/projects, limit, 0, 400",
        "/api/flags, standing, zzz, 400",
        "/api/flags, severity, zzz, 400",
        "/api/flags, limit, -1, 400",
        "/api/notices, status, zzz, 400",
        "/api/notices, limit, 1e9, 400",
        "/api/people, limit, zzz, 400",
        "/api/audit, from, zzz, 400",
        "/api/audit, to, 2026-02-30, 400",
        "/api/audit, kind, zzz, 422",
        "/api/audit, kind, audit.title, 422",
        "/api/audit, limit, zzz, 400",
        "/api/trade/flows, exporter, Belarus, 422",
        "/api/trade/flows, importer, 112, 422",
        "/api/trade/flows, hsCode, 8701, 422",
        "/api/trade/flows, period, 2024-06, 422",
        "/api/trade/flows, period, 202413, 422",
        "/api/trade/flows, limit, zzz, 400",
        "/api/trade/imports, limit, zzz, 400",
        "/api/opportunities, buyer, zzz, 422",
        "/api/opportunities, partner, B, 422",
        "/api/opportunities, period, last, 422",
        "/api/opportunities, chapter, zzz, 422",
        "/api/opportunities, flagged, zzz, 400",
        "/api/opportunities, step, zzz, 400",
        "/api/opportunities, limit, zzz, 400",
    })
    void aFilterOfTheApi(String list, String parameter, String value, int status) {
        Client.Answer answer = ask(list + "?" + parameter + "=" + value);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(fields(answer)).containsExactly(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "/roadmap, side, zzz, 422",
        "/roadmap, status, zzz, 400",
        "/roadmap, flagged, zzz, 400",
        "/roadmap, sort, zzz, 400",
        "/roadmap, late, zzz, 400",
        "/roadmap, dueWithin, zzz, 400",
        "/roadmap, organisation, zzz, 422",
        "/roadmap/timeline, sort, zzz, 400",
        "/projects, side, zzz, 422",
        "/projects, stage, zzz, 400",
        "/projects, status, zzz, 400",
        "/flags, side, zzz, 422",
        "/flags, standing, zzz, 400",
        "/flags, severity, zzz, 400",
        "/notices, status, zzz, 400",
        "/audit, kind, zzz, 422",
        "/audit, from, zzz, 422",
        "/audit, to, zzz, 422",
        "/audit, checked, zzz, 400",
        "/audit, format, zzz, 400",
        "/opportunities, buyer, zzz, 422",
        "/opportunities, period, zzz, 422",
        "/opportunities, chapter, zzz, 422",
        "/opportunities, least, zzz, 422",
        "/opportunities, flagged, zzz, 400",
        "/opportunities, step, zzz, 400",
    })
    void aFilterOfAPage(String list, String parameter, String value, int status) {
        Client.Answer answer = ask(list + "?" + parameter + "=" + value);
        assertThat(answer.status()).isEqualTo(status);
        String complaint = answer.body().replaceAll("(?s).*<p class=\"complaints\">(.*?)</p>.*", "$1");
        assertThat(complaint).containsAnyOf("&quot;" + parameter + "&quot;", value);
    }

    /** Nobody finds an invisible character without being told where it stands. */
    @ParameterizedTest
    @CsvSource({
        "/roadmap, q",
        "/roadmap, side",
        "/projects, stage",
        "/audit, subject",
        "/opportunities, chapter",
        "/api/items, q"
    })
    void aCharacterThatCannotBeSeen(String list, String parameter) {
        for (String character : List.of("%01", "%00")) {
            Client.Answer answer = ask(list + "?" + parameter + "=a" + character);
            assertThat(answer.status()).isIn(400, 422);
            assertThat(answer.body()).as(character).containsAnyOf(">" + parameter + ": ", "\"" + parameter + ": ");
        }
    }

    /** A day of the audit is not called as a month of the trade is. */
    @Test
    void aFieldIsCalledAsOnItsOwnPage() {
        assertThat(ask("/audit?from=abc").body())
                .contains("From: &quot;abc&quot; is no day")
                .doesNotContain("First month");
    }

    @ParameterizedTest
    @CsvSource({"/audit", "/api/audit"})
    void daysTheWrongWayRound(String list) {
        Client.Answer answer = ask(list + "?from=2026-11-02&to=2026-11-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The last day, 1 November 2026, comes before the first, 2 November 2026: nothing lies");
        assertThat(ask(list + "?from=2026-11-01&to=2026-11-01").status()).isEqualTo(200);
    }

    private static String name(String list) {
        String last = list.replaceFirst(".*/", "");
        if (last.startsWith("roadmap?sort=")) {
            String order = last.replaceFirst("roadmap\\?sort=", "items-by-").replace("&desc=true", "-down");
            return order.endsWith("title") ? order + "-en" : order;
        }
        return last.matches("roadmap|timeline") ? "items" : last;
    }

    private Client.Answer ask(String path) {
        return path.startsWith("/api")
                ? new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD).get(path)
                : new Session(port, "admin", Edges.ADMINISTRATORS_PASSWORD).get(path);
    }

    private static List<String> fields(Client.Answer answer) {
        return answer.json().path("errors").findValues("field").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private static String key(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
