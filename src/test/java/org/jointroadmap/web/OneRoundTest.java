package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.party.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever sends a form hears of everything that is wrong in one round, each complaint with its field. */
@PageTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:one-round;DB_CLOSE_DELAY=-1")
class OneRoundTest {
    private static final Pattern COMPLAINT = Pattern.compile("<li>\\s*<a href=\"#([^\"]+)\">([^<]+)</a>");
    private static final String LONG = "x".repeat(3_000);

    @Autowired
    private MockMvc pages;

    @Autowired
    private People people;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        secretary      | /trade/targets            | titleEn, titleRu, legalAct, leadSide, steps
        secretary      | /trade/published          | from, to, millions, measure, source
        secretary      | /trade/excluded/BLR       | reason
        by.coordinator | /projects                 | title
        by.coordinator | /items/1.1/delivery       | date, evidence
        az.coordinator | /items/2.4/acceptance     | remark
        admin          | /people                   | login, name, roles, password, language
        by.coordinator | /people/me                | language
        """)
    void ofAnEmptyForm(String login, String path, String fields) throws Exception {
        MockHttpServletResponse answer = send(login, path, Map.of("accepted", "false"), "en");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
        assertThat(complaints(answer).keySet()).containsExactlyInAnyOrder(fields.split(", "));
    }

    /** Days in a sentence are written as its reader writes them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | From 31 December 2026 to 1 January 2090 the path is too long
        ru | Путь от 31 декабря 2026 до 1 января 2090 слишком длинный
        """)
    void ofATargetThatLooksTooFar(String language, String words) throws Exception {
        Map<String, String> complaints = complaints(send(
                "secretary",
                "/trade/targets",
                Map.of(
                        "titleEn", "Turnover",
                        "titleRu", "Оборот",
                        "legalAct", "Act",
                        "leadSide", "BLR",
                        "steps[0].due", "2026-12-31",
                        "steps[0].millions", "5",
                        "steps[1].due", "2090-01-01",
                        "steps[1].millions", "6"),
                language));
        assertThat(complaints).containsOnlyKeys("steps");
        assertThat(complaints.get("steps")).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void ofATargetWithEverythingWrong(String language) throws Exception {
        Map<String, String> complaints = complaints(send(
                "secretary",
                "/trade/targets",
                Map.of(
                        "titleEn", "",
                        "titleRu", LONG,
                        "legalAct", " ",
                        "steps[0].due", "soon",
                        "steps[0].millions", "5",
                        "steps[1].due", "2026-12-31",
                        "steps[1].millions", "many"),
                language));
        assertThat(complaints).containsOnlyKeys("titleEn", "titleRu", "legalAct", "leadSide", "steps");
        assertThat(complaints.get("titleEn"))
                .isEqualTo(language.equals("ru") ? "Введите название по-английски." : "Enter a title in English.");
        assertThat(complaints.get("titleRu"))
                .startsWith(language.equals("ru") ? "Название по-русски: " : "Title in Russian: ");
        String step = language.equals("ru") ? "Шаг " : "Step ";
        assertThat(complaints.get("steps"))
                .contains(step + "1: ", "soon", step + "2: ", "many")
                .contains(language.equals("ru") ? "не сумма" : "is no amount")
                .doesNotContain(language.equals("ru") ? "больше 0" : "above 0");
    }

    /** What cannot be read in one step hides nothing of the others, nor of the rest of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void ofStepsThatCannotBeReadBesideOthers(String language) throws Exception {
        Map<String, String> form =
                new HashMap<>(Map.of("titleEn", "A", "titleRu", "А", "legalAct", "Act", "leadSide", "BLR"));
        steps(
                form,
                "2026-12-31",
                "5",
                "soon",
                "0",
                "2025-12-31",
                "many",
                "9999-12-31",
                "6",
                "2027-12-31",
                "0",
                "",
                "7");
        String said =
                complaints(send("secretary", "/trade/targets", form, language)).get("steps");
        boolean english = language.equals("en");
        String step = english ? "Step " : "Шаг ";
        assertThat(List.of(said.split("(?=" + step + ")")))
                .map(words -> words.substring(0, words.indexOf(":")))
                .as(said)
                .containsExactlyInAnyOrder(
                        step + "2", step + "2", step + "3", step + "3", step + "4", step + "5", step + "6");
        assertThat(said)
                .contains("soon", "many", step + "3: " + (english ? "its day must come after" : "его день должен"))
                .contains(step + "2: " + (english ? "the amount must be above 0" : "сумма должна быть больше 0"))
                .contains(step + "6: " + (english ? "choose its day" : "выберите его день"));
    }

    /** Each step is read as the page writes numbers, unless all of them are written otherwise. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 1,5     | 2.5     | Step 1: “1,5” has another decimal mark
        en | 1.5     | 1,250.5 |
        en | 1.5     | 2 000,5 | Step 2: “2 000,5” has another decimal mark
        en | 1,5     | 2,5     |
        en | 1,5     | 2       |
        ru | 1,5     | 2.5     | Шаг 2: в числе «2.5» другой десятичный знак
        ru | 1.5     | 2.5     |
        """)
    void ofStepsWithTwoDecimalMarks(String language, String first, String second, @Nullable String said)
            throws Exception {
        Map<String, String> form =
                new HashMap<>(Map.of("titleEn", "A", "titleRu", "А", "legalAct", "Act", "leadSide", "BLR"));
        steps(form, "2026-12-31", first, "2027-12-31", second);
        MockHttpServletResponse answer = send("secretary", "/trade/targets", form, language);
        assertThat(answer.getStatus()).isEqualTo(said == null ? 302 : 422);
        if (said != null) {
            assertThat(complaints(answer)).containsOnlyKeys("steps");
            assertThat(complaints(answer).get("steps"))
                    .startsWith(said)
                    .contains(language.equals("en") ? "point" : "запятой");
        }
    }

    private static void steps(Map<String, String> form, String... daysAndAmounts) {
        for (int at = 0; at < daysAndAmounts.length; at += 2) {
            form.put("steps[" + at / 2 + "].due", daysAndAmounts[at]);
            form.put("steps[" + at / 2 + "].millions", daysAndAmounts[at + 1]);
        }
    }

    /** A row that is left empty counts, so that the number is that of the row on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void ofStepsEachWithItsNumber(String language) throws Exception {
        String step = language.equals("ru") ? "Шаг " : "Step ";
        MockHttpServletResponse answer = send(
                "secretary",
                "/trade/targets",
                Map.of(
                        "titleEn", "Half a billion",
                        "titleRu", "Полмиллиарда",
                        "legalAct", "Act",
                        "leadSide", "BLR",
                        "steps[0].due", "2026-12-31",
                        "steps[0].millions", "0",
                        "steps[2].due", "2025-12-31",
                        "steps[2].millions", "500",
                        "steps[3].due", "9999-12-31",
                        "steps[3].millions", "600"),
                language);
        assertThat(complaints(answer).get("steps"))
                .contains(step + "1: ", step + "3: ", step + "4: ")
                .doesNotContain(step + "2: ");
    }

    @Test
    void ofAnAmountThatIsNoneItSaysSo() throws Exception {
        Map<String, String> said = complaints(send("secretary", "/trade/published", Map.of("millions", "many"), "en"));
        assertThat(said.get("millions")).contains("many", "is no amount");
        assertThat(complaints(send("secretary", "/trade/published", Map.of(), "en"))
                        .get("millions"))
                .isEqualTo("Enter the amount in million US dollars.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void ofAPublishedFigureWithEverythingWrong(String language) throws Exception {
        Map<String, String> complaints = complaints(send(
                "secretary",
                "/trade/published",
                Map.of(
                        "from", "last year",
                        "to", "1970-01",
                        "measure", "exports",
                        "millions", "many",
                        "source", "",
                        "remark", "x".repeat(501)),
                language));
        assertThat(complaints).containsOnlyKeys("from", "to", "reporter", "millions", "source", "remark");
        assertThat(complaints.get("from")).startsWith(language.equals("ru") ? "Первый месяц: " : "First month: ");
        assertThat(complaints.get("to")).startsWith(language.equals("ru") ? "Последний месяц: " : "Last month: ");
    }

    @ParameterizedTest
    @CsvSource({"1990-01, 2026-10, 422", "2019-01, 2024-01, 422", "2019-01, 2023-12, 303", "2024-01, 2024-12, 303"})
    void ofAFigureOfTooManyMonths(String from, String to, int status) throws Exception {
        MockHttpServletResponse answer = send(
                "secretary",
                "/trade/published",
                Map.of("from", from, "to", to, "measure", "turnover", "millions", "5", "source", "A paper"),
                "en");
        assertThat(answer.getStatus()).isIn(status, status == 303 ? 302 : status);
        if (status == 422) {
            assertThat(complaints(answer)).containsOnlyKeys("to");
            assertThat(complaints(answer).get("to")).contains("at most 60 months");
        }
    }

    @ParameterizedTest
    @CsvSource({"1995-12-31, 2095-12-31, too long", "2030-12-31, 2090-12-31, too long"})
    void ofATargetThatLooksTooFarAhead(String first, String last, String words) throws Exception {
        Map<String, String> complaints = complaints(send(
                "secretary",
                "/trade/targets",
                Map.of(
                        "titleEn", "A",
                        "titleRu", "А",
                        "legalAct", "Act",
                        "leadSide", "BLR",
                        "steps[0].due", first,
                        "steps[0].millions", "5",
                        "steps[1].due", last,
                        "steps[1].millions", "6"),
                "en"));
        assertThat(complaints).containsOnlyKeys("steps");
        assertThat(complaints.get("steps")).contains(words);
    }

    @Test
    void ofATargetOfTooManySteps() throws Exception {
        Map<String, String> form = new HashMap<>(Map.of("titleEn", "A", "titleRu", "А", "legalAct", "Act"));
        for (int step = 0; step < 25; step++) {
            form.put("steps[" + step + "].due", (2025 + step) + "-12-31");
            form.put("steps[" + step + "].millions", "5");
        }
        assertThat(complaints(send("secretary", "/trade/targets", form, "en")).get("steps"))
                .contains("25 steps");
    }

    @Test
    void ofAListOfExcludedPartnersEachRowsFaultsAreSaid() throws Exception {
        Map<String, String> complaints = complaints(send(
                "secretary",
                "/trade/excluded/AZE",
                Map.of(
                        "rows[0].country", "XXX",
                        "rows[0].to", "2022-01-01",
                        "rows[1].country", "POL",
                        "rows[1].from", "1066-10-14",
                        "rows[1].legalAct", "Act"),
                "en"));
        assertThat(complaints).containsOnlyKeys("[0].country", "[0].from", "[0].legalAct", "[1].from", "reason");
        assertThat(complaints.get("[1].from")).startsWith("From, row 2: ");
    }

    @Test
    void ofAProposalAlsoTheItem() throws Exception {
        Map<String, String> complaints = complaints(send(
                "by.coordinator",
                "/projects",
                Map.of("title", "", "summary", LONG, "item", "9.99", "hsCodes", "87, tractor"),
                "en"));
        assertThat(complaints).containsOnlyKeys("title", "summary", "item", "hsCodes");
        assertThat(complaints.get("hsCodes")).contains("87").contains("tractor");
        assertThat(complaints.get("summary")).startsWith("Summary: ");
    }

    @Test
    void ofAChangedItem() throws Exception {
        Map<String, String> complaints = complaints(send(
                "by.coordinator",
                "/items/1.1",
                Map.of("version", "1", "title", " ", "expectedResult", LONG, "dueText", "some day"),
                "en"));
        assertThat(complaints).containsOnlyKeys("title", "expectedResult", "dueText");
        assertThat(complaints.get("title")).isEqualTo("Enter a title.");
        assertThat(complaints.get("dueText")).startsWith("Due: ");
    }

    @Test
    void ofAPassword() throws Exception {
        assertThat(complaints(send(
                        "by.coordinator",
                        "/people/me/password",
                        Map.of("present", "wrong", "password", "short"),
                        "en")))
                .containsOnlyKeys("present", "password");
    }

    @Test
    void whereAComplaintLeadsThereIsAField() throws Exception {
        for (String path : List.of("/trade/targets", "/trade/published", "/trade/excluded/AZE")) {
            String page = send("secretary", path, Map.of("rows[0].country", "XXX"), "en")
                    .getContentAsString();
            for (String field : complaints(page).keySet()) {
                assertThat(page).as(path).contains("id=\"" + field + "\"");
            }
        }
    }

    @Test
    void whoCopiesTheOtherSidesListNamesAnActOfTheirOwn() throws Exception {
        Map<String, String> row = Map.of(
                "rows[0].country", "NOR",
                "rows[0].from", "2022-04-06",
                "rows[0].legalAct", "Resolution 240",
                "reason", "First entry");
        Map<String, String> sure = new HashMap<>(row);
        sure.put("sure", "true");
        assertThat(send("secretary", "/trade/excluded/BLR", sure, "en").getStatus())
                .isEqualTo(302);
        String form = pages.perform(
                        get("/trade/excluded/AZE").param("from", "BLR").with(user("secretary")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(form).contains("value=\"NOR\"").contains("id=\"ownAct\"").doesNotContain("value=\"Resolution 240\"");
        Map<String, String> copy = Map.of(
                "copied", "true", "rows[0].country", "NOR", "rows[0].from", "2022-04-06", "reason", "As the other");
        assertThat(complaints(send("secretary", "/trade/excluded/AZE", copy, "en")))
                .containsOnlyKeys("ownAct");
        assertThat(complaints(send("secretary", "/trade/excluded/AZE", row, "en")))
                .containsOnlyKeys("[0].legalAct");
        Map<String, String> own = new HashMap<>(copy);
        own.put("ownAct", "Decree 7");
        assertThat(send("secretary", "/trade/excluded/AZE", own, "en").getStatus())
                .isEqualTo(302);
        assertThat(pages.perform(get("/trade/excluded/AZE").with(user("reader")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Decree 7");
    }

    @Test
    void manyCountriesGoOnlyAfterItWasShownWhatThatDoes() throws Exception {
        Map<String, String> list = new HashMap<>(Map.of("reason", "The act of April"));
        List<String> countries = List.of("POL", "LTU", "LVA");
        for (int row = 0; row < countries.size(); row++) {
            list.put("rows[" + row + "].country", countries.get(row));
            list.put("rows[" + row + "].from", "2022-04-06");
            list.put("rows[" + row + "].legalAct", "Resolution 7");
        }
        assertThat(send("secretary", "/trade/excluded/BLR", list, "en").getStatus())
                .isEqualTo(302);
        Map<String, String> nothing = new HashMap<>(Map.of("reason", "By mistake"));
        MockHttpServletResponse asked = send("secretary", "/trade/excluded/BLR", nothing, "en");
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString())
                .contains("With this list 3 countries go")
                .contains("What this list would do")
                .contains("name=\"sure\"");
        assertThat(pages.perform(get("/trade/excluded/BLR").with(user("reader")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Poland");
        nothing.put("sure", "true");
        assertThat(send("secretary", "/trade/excluded/BLR", nothing, "en").getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse send(String login, String path, Map<String, String> fields, String language)
            throws Exception {
        people.setContact(login, language, null);
        MockHttpServletRequestBuilder request = post(path).with(user(login)).with(csrf());
        fields.forEach(request::param);
        return pages.perform(request).andReturn().getResponse();
    }

    private static Map<String, String> complaints(MockHttpServletResponse answer) throws Exception {
        return complaints(answer.getContentAsString());
    }

    /** By field, all that is said of it. */
    private static Map<String, String> complaints(String page) {
        return COMPLAINT
                .matcher(page)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), OneRoundTest::words, (one, next) -> one + " " + next, TreeMap::new));
    }

    private static String words(MatchResult found) {
        return found.group(2).strip();
    }
}
