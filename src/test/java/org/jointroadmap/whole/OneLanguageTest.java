package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.party.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;

/** No page and no letter mixes languages: what people wrote in another one says so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sample")
class OneLanguageTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{3,}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern NUMBERS = Pattern.compile("\\d[\\d.]*|[A-Z]{3}-[A-Z]{3}-\\d+|P-\\d+");
    private static final int OF_A_KIND = 3;

    /** Names and marks that are written so in every language. */
    private static final Set<String> NAMES = Set.of(
            "Word",
            "Excel",
            "Outlook",
            "Thunderbird",
            "OpenDocument",
            "DOCX",
            "XLSX",
            "XLS",
            "ODT",
            "English",
            "Русский",
            "max",
            "min",
            "csv",
            "xlsx",
            "json",
            "zip",
            "drl",
            "bpmn",
            "form",
            "processes",
            "Camunda",
            "Modeler",
            "yaml",
            "https",
            "http",
            "www",
            "Comtrade",
            "localhost",
            "Enter",
            "hex");

    private static final List<String> BEGINNINGS = List.of(
            "/",
            "/roadmap",
            "/projects",
            "/flags",
            "/trade",
            "/trade/imports",
            "/trade/imports/1",
            "/trade/classifications",
            "/trade/excluded/BLR",
            "/trade/excluded/AZE",
            "/trade/targets/1",
            "/trade/targets/new",
            "/opportunities",
            "/rules",
            "/models",
            "/models/supply/migration",
            "/people",
            "/people/me",
            "/people/new",
            "/notices",
            "/audit",
            "/projects/new",
            "/sample/mailbox",
            "/no/such/page");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @DynamicPropertySource
    static void newHouse(DynamicPropertyRegistry properties) throws IOException {
        Path house = Path.of("target", "languages-" + System.nanoTime()).toAbsolutePath();
        properties.add("joint-roadmap.data", house::toString);
        // The engine's REST interface serves the engine named "default", which other tests ask.
        properties.add("camunda.bpm.process-engine-name", () -> "languages");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, by.coordinator",
        "en, by.coordinator",
        "ru, secretary",
        "en, az.cochair",
        "ru, admin",
        "en, admin",
        "ru, rules",
        "ru, reader"
    })
    void aPageSpeaksOneLanguage(String language, String login) {
        Session session = new Session(port, login);
        session.language(language, "/");
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(BEGINNINGS);
        List<String> mixed = new ArrayList<>();
        while (!next.isEmpty()) {
            String path = next.poll();
            if (seen.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
                String page = session.get(path).body();
                mixed(page, language).forEach(text -> mixed.add(path + ": " + text));
                links(page).forEach(next::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(mixed).isEmpty();
    }

    /** It is no page of the program's own, and yet says what it cannot read. */
    @Test
    void theMailboxSaysWhatItCannotRead() {
        Client.Answer answer = new Session(port, "by.coordinator").get("/sample/mailbox?after=abc");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("after");
    }

    /** A letter is a page of its own in the mailbox of the sample, in the language that it was written in. */
    @Test
    void aLetterSpeaksOneLanguage() {
        Session session = new Session(port, "by.coordinator");
        World.await(() -> session.get("/sample/mailbox/11/html").body().contains("<html"));
        List<String> mixed = new ArrayList<>();
        int letters = 0;
        for (int number = 1; number <= 40; number++) {
            String letter = session.get("/sample/mailbox/" + number + "/html").body();
            String language = letter.contains("lang=\"ru\"") ? "ru" : "en";
            letters += letter.contains("<html") ? 1 : 0;
            for (String text : mixed(letter, language)) {
                mixed.add(number + ": " + text);
            }
        }
        assertThat(letters).isGreaterThan(10);
        assertThat(mixed).isEmpty();
    }

    @Test
    void whatIsMixedIsFound() {
        assertThat(mixed("<html lang=\"ru\"><p>Срок <b>is late by 5 days</b></p>", "ru"))
                .containsExactly("is late by 5 days");
        assertThat(mixed("<html lang=\"ru\"><a title=\"Show more\">Ещё</a>", "ru"))
                .containsExactly("Show more");
        assertThat(mixed("<html lang=\"en\"><p>Item 2.4: срок прошёл</p>", "en"))
                .containsExactly("Item 2.4: срок прошёл");
        assertThat(mixed("<html lang=\"ru\"><p>Источник: <span lang=\"en\">Talks in Baku</span></p>", "ru"))
                .isEmpty();
        assertThat(mixed("<html lang=\"en\"><p lang=\"ru\">Срок прошёл</p>", "en"))
                .isEmpty();
        assertThat(mixed("<html lang=\"ru\"><p>Выгрузить как CSV, 12:00 UTC+3, BLR-AZE-081070</p>", "ru"))
                .isEmpty();
    }

    private List<String> mixed(String page, String language) {
        Set<String> known = names();
        // A page is called as what it shows, whose heading says its language.
        return SpokenText.of(page.replaceAll("(?s)<title>.*?</title>", "")).stream()
                .filter(text -> text.language().equals(language))
                .map(SpokenText::text)
                .filter(text -> language.equals("en")
                        ? CYRILLIC.matcher(without(text, known)).find()
                        : WORD.matcher(without(text, known))
                                .results()
                                .map(MatchResult::group)
                                .anyMatch(OneLanguageTest::isWord))
                .map(text -> text.length() > 160 ? text.substring(0, 160) : text)
                .distinct()
                .toList();
    }

    /** Codes are written in capitals everywhere. */
    private static boolean isWord(String word) {
        return !word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static String without(String text, Set<String> names) {
        String left = text.replaceAll("\\b[0-9a-f]{32,}\\b|\\S+[@/]\\S+|\\S+\\.(csv|drl|yaml|gz|zip|example)\\S*", " ");
        for (String name : names) {
            left = left.replace(name, " ");
        }
        return left;
    }

    /** People's names and logins, the longest first, and what is called so everywhere. */
    private Set<String> names() {
        return Stream.concat(
                        NAMES.stream(),
                        people.all().stream().flatMap(person -> Stream.of(person.name(), person.login())))
                .collect(Collectors.toCollection(() -> new TreeSet<>(java.util.Comparator.comparing(String::length)
                        .reversed()
                        .thenComparing(name -> name))));
    }

    private static String kind(String path) {
        return NUMBERS.matcher(path.replaceAll("\\?.*", "")).replaceAll("#");
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .filter(link -> link.startsWith("/") && !link.matches(".*(format=|/camunda/|\\.css|\\.svg|/vendor/).*"))
                .toList();
    }
}
