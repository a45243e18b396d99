package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.Collator;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.audit.ChainCheck;
import org.jointroadmap.audit.ChainState;
import org.jointroadmap.audit.ChainState.Verdict;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.project.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of the audit shows what was altered, and who may see what of it. */
@WholeApplicationTest
abstract class ChainTests {
    @Autowired
    World world;

    @Autowired
    ChainCheck check;

    @Autowired
    Proposals proposals;

    @Autowired
    Projects projects;

    @Autowired
    ProjectCourse course;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GreenMail mail;

    @LocalServerPort
    int port;

    @BeforeEach
    void sealed() {
        world.peopled();
        world.itemDueIn(30);
        World.await(this::allIsSealed);
    }

    @Test
    void anEntryIsSealedWithinFiveSeconds() {
        Instant changed = Instant.now();
        world.itemDueIn(30);
        World.await(this::allIsSealed);
        assertThat(Duration.between(changed, Instant.now())).isLessThan(Duration.ofSeconds(5));
        ChainState state = check.run(null);
        assertThat(state.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(state.position()).isEqualTo(number("SELECT COUNT(*) FROM audit_entry"));
        assertThat(check.run(state.hash()).isSound()).isTrue();
        assertThat(check.run("f".repeat(64)).verdict()).isEqualTo(Verdict.HEAD_UNKNOWN);
    }

    @Test
    void anAlteredFieldIsNamed() {
        long id = idAt(4);
        String why = jdbc.sql("SELECT why FROM audit_entry WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
        set("UPDATE audit_entry SET why = ? WHERE id = ?", "another reason", id);
        assertThat(check.run(null))
                .extracting(ChainState::verdict, ChainState::position, ChainState::id)
                .containsExactly(Verdict.BROKEN, 4L, id);
        set("UPDATE audit_entry SET why = ? WHERE id = ?", why, id);
        assertThat(check.run(null).isSound()).isTrue();
    }

    @Test
    void swappedPositionsAreNamed() {
        long one = idAt(3);
        long other = idAt(5);
        swap(one, 5, other, 3);
        assertThat(check.run(null))
                .extracting(ChainState::verdict, ChainState::position, ChainState::id)
                .containsExactly(Verdict.REORDERED, 3L, other);
        swap(one, 3, other, 5);
        assertThat(check.run(null).isSound()).isTrue();
    }

    @Test
    void anEntryTakenAwayIsMissed() {
        takenAway(4);
        assertThat(check.run(null))
                .extracting(ChainState::verdict, ChainState::position)
                .containsExactly(Verdict.MISSING, 4L);
        putBack();
        assertThat(check.run(null).isSound()).isTrue();
    }

    @Test
    void theLastEntryTakenAwayIsMissed() {
        long last = number("SELECT position FROM audit_head");
        String head = check.run(null).hash();
        takenAway(last);
        assertThat(check.run(null))
                .extracting(ChainState::verdict, ChainState::position)
                .containsExactly(Verdict.MISSING, last);
        String before = jdbc.sql("SELECT hash FROM audit_entry WHERE position = ?")
                .param(last - 1)
                .query(String.class)
                .single();
        set("UPDATE audit_head SET position = ?, hash = ?", last - 1, before);
        assertThat(check.run(null).isSound()).isTrue();
        assertThat(check.run(head).verdict()).isEqualTo(Verdict.HEAD_UNKNOWN);
        putBack();
        set("UPDATE audit_head SET position = ?, hash = ?", last, head);
        assertThat(check.run(head).isSound()).isTrue();
    }

    @Test
    void administratorsReadItAndNobodyElse() {
        String item = world.itemDueIn(30);
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        Client.Answer answer = administrator.get("/api/audit?subject=item/" + item);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items")).singleElement().satisfies(entry -> {
            assertThat(entry.path("kind").asText()).isEqualTo("item.added");
            assertThat(entry.path("after").path("title").asText()).isEqualTo("Item " + item);
            assertThat(entry.path("withheld").asBoolean()).isFalse();
        });
        assertThat(administrator.get("/api/audit/check").json().path("state").asText())
                .isEqualTo("sound");
        for (String day : List.of("%2B999999999-12-31", "0001-01-01", "9999-12-31")) {
            Client.Answer refused = administrator.get("/api/audit?from=" + day);
            assertThat(refused.status()).as(day).isEqualTo(422);
            assertThat(refused.type()).startsWith("application/problem+json");
        }
        Session pages = administratorsPages();
        for (String format : List.of("", "format=csv&", "format=xlsx&")) {
            assertThat(pages.get("/audit?" + format + "to=%2B999999999-12-31").status())
                    .as(format)
                    .isEqualTo(422);
        }
        assertThat(pages.get("/audit").body())
                .contains("href=\"/items/" + item + "\"")
                .doesNotContain("sound up to");
        assertThat(pages.get("/audit?checked=true").body()).contains("sound up to position");
        assertThat(pages.get("/audit?format=csv&subject=item/" + item).body()).contains("Item " + item);
        assertThat(pages.get("/audit?subject=item/none").body()).contains("No change fits");
        Client reader = new Client(port, "reader", "sample");
        assertThat(List.of("/api/audit", "/api/audit/check"))
                .allSatisfy(path -> assertThat(reader.get(path).status()).isEqualTo(403));
        Session readersPages = new Session(port, "reader");
        assertThat(List.of("/audit", "/audit?format=csv"))
                .allSatisfy(path -> assertThat(readersPages.get(path).status()).isEqualTo(403));
        assertThat(readersPages.get("/people").body()).doesNotContain("href=\"/audit\"");
        assertThat(pages.get("/people").body()).contains("href=\"/audit\"");
    }

    private Session administratorsPages() {
        if (people.find("auditor").isEmpty()) {
            people.add(
                    new NewPerson("auditor", "Auditor", null, Set.of(Role.ADMINISTRATOR), null, "en", null, "sample"));
        }
        return new Session(port, "auditor");
    }

    /** An official reads it: no key, no code, no JSON, and the kinds in the order of the reader's letters. */
    @Test
    void theJournalIsInWordsInBothLanguages() {
        String item = world.itemDueIn(30);
        publish(Change.of("item.claimed", "item/" + item)
                .onBehalfOf("BLR")
                .field("status", "open", "claimed")
                .field("claimed-on", null, LocalDate.parse("2026-11-05"))
                .field("claimed-by", null, "by.head"));
        publish(Change.of("partners.replaced", "excluded-partners/BLR").field("POL", null, "2026-01-02 – …, Act 1"));
        publish(Change.of("person.roles", "person/by.head")
                .field("roles", Set.of(Role.HEAD), Set.of(Role.RULE_AUTHOR))
                .field("side", "BLR", null));
        publish(Change.of("turnover.added", "turnover/77")
                .field("figure", null, "2024-01 – 2024-12 | turnover | over | 512000000 | Belstat | BLR | FOB | "));
        publish(Change.of("target.added", "target/99")
                .field("steps", null, "2025-12-31: 500000000; 2030-12-31: 1000000000"));
        publish(Change.of("thing.said", "thing/1").field("words", null, "Another"));
        Session english = administratorsPages();
        String page = english.get("/audit").body();
        assertThat(page)
                .contains("href=\"/items/" + item + "\"", "delivery claimed", "5\u00a0Nov\u00a02026")
                .contains("Poland", "2\u00a0Jan\u00a02026", "rule author", "January\u00a02024", "512.0 million USD")
                .contains("1,000.0 million USD by 31\u00a0Dec\u00a02030", "Another change", "Owners", "Belarus");
        english.language("ru", "/audit");
        String russian = english.get("/audit").body();
        assertThat(russian)
                .contains(
                        "заявлено исполненным",
                        "Польша",
                        "автор правил",
                        "январь\u00a02024",
                        "млн",
                        "Другое изменение");
        assertThat(List.of(page, russian)).allSatisfy(body -> assertThat(body)
                .doesNotContain("{&quot;", "Owner[", "2026-11-05", "2024-01", "RULE_AUTHOR", "??")
                .doesNotContainPattern(">\\s*(BLR|AZE|POL|by\\.head|thing\\.said|item/[\\d.]+)\\s*<"));
        assertThat(english.get("/audit?format=csv").body())
                .doesNotContain("{\"", "Owner[", "RULE_AUTHOR", "item/", ",BLR,");
        List<String> kinds = Pattern.compile("<option value=\"[a-z.-]+\"[^>]*>([^<]+)<")
                .matcher(russian)
                .results()
                .map(kind -> kind.group(1))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(5).isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("ru")));
        assertThat(english.get("/audit?subject=" + item).body()).contains("href=\"/items/" + item + "\"");
    }

    @Test
    void whatASideKeepsToItselfIsWithheld() {
        var project = proposals.propose(
                new Proposal("joint-production", "Kept to ourselves", "", null, List.of("870190"), ""),
                world.person("by.coordinator"));
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        Client.Answer proposed = administrator.get("/api/audit?kind=project.proposed&limit=1");
        assertThat(proposed.body()).doesNotContain("Kept to ourselves", "project/" + project.id());
        JsonNode entry = proposed.json().path("items").path(0);
        assertThat(entry.path("withheld").asBoolean()).isTrue();
        assertThat(entry.path("before").isNull()).isTrue();
        assertThat(entry.path("after").isNull()).isTrue();
        assertThat(entry.path("why").isNull()).isTrue();
        assertThat(entry.path("subject").isNull()).isTrue();
        assertThat(administrator
                        .get("/api/audit?subject=project/" + project.id())
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(administratorsPages().get("/audit").body()).doesNotContain("Kept to ourselves");
    }

    /** They read no answer anywhere, and what a project is returned with is answers. */
    @Test
    void whatPeopleAnsweredIsWithheldFromAdministrators() {
        ProjectId id = handedOver();
        course.returnToProposer(id, "BLR: Say who certifies the wagons", false);
        publish(Change.of("opportunity.settled", "opportunity/AZE-BLR-870195")
                .because("An offer of our own")
                .field("step", "triage", "dismissed"));
        Client administrator = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
        JsonNode returned = administrator
                .get("/api/audit?kind=project.moved&subject=project/" + id)
                .json()
                .path("items")
                .get(0);
        assertThat(returned.path("after").path("status").asText()).isEqualTo("returned");
        assertThat(returned.path("after").has("status-reason")).isFalse();
        assertThat(returned.path("why").isNull()).isTrue();
        assertThat(returned.path("withheld").asBoolean()).isTrue();
        JsonNode settled = administrator
                .get("/api/audit?kind=opportunity.settled&limit=1")
                .json()
                .path("items")
                .get(0);
        assertThat(settled.path("after").path("step").asText()).isEqualTo("dismissed");
        assertThat(settled.path("why").isNull()).isTrue();
        assertThat(settled.path("withheld").asBoolean()).isTrue();
        Session pages = administratorsPages();
        assertThat(Stream.of("/audit", "/audit?format=csv")
                        .map(path -> pages.get(path).body()))
                .allSatisfy(body -> assertThat(body)
                        .contains("returned")
                        .doesNotContain("certifies the wagons", "An offer of our own"));
        course.enterStage(id, new Stage("assessment"), null);
        assertThat(administrator.get("/api/audit?subject=project/" + id).body())
                .as("nor when it is no longer returned")
                .doesNotContain("certifies the wagons");
        World.await(this::allIsSealed);
        assertThat(check.run(null).isSound()).isTrue();
    }

    @Test
    void whatIsNotKnownToBeNobodysAnswerIsWithheld() {
        publish(Change.of("thing.said", "thing/1").because("A word").field("words", null, "Another"));
        JsonNode said = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD)
                .get("/api/audit?kind=thing.said")
                .json()
                .path("items")
                .get(0);
        assertThat(said.toString()).contains("thing/1").doesNotContain("A word", "Another");
        assertThat(said.path("withheld").asBoolean()).isTrue();
    }

    @Test
    void anEntryNamesTheRulesThatLetAProjectThrough() {
        String about = "project/" + handedOver();
        World.await(() -> number("SELECT COUNT(*) FROM audit_entry WHERE subject = '" + about
                        + "' AND kind = 'project.moved' AND after_json LIKE '%assessment%' AND rule_version > 0")
                == 1);
        assertThat(number("SELECT COUNT(*) FROM audit_entry WHERE subject = '" + about
                        + "' AND kind = 'project.handed-over' AND rule_version > 0"))
                .isEqualTo(1);
    }

    private ProjectId handedOver() {
        ProjectId id = proposals
                .propose(
                        new Proposal(
                                "joint-production",
                                "Wagons in Ganja",
                                "A first series of wagons, made from sets of parts in Ganja",
                                world.itemDueIn(300),
                                List.of("860699"),
                                "Ganja Automobile Plant"),
                        world.person("by.coordinator"))
                .id();
        World.await(() -> projects.find(id).orElseThrow().stage() == new Stage("assessment"));
        return id;
    }

    private void publish(Change change) {
        transactions.executeWithoutResult(status -> events.publishEvent(change));
    }

    @Test
    void whatIsWithheldCannotBeFoundByTryingWhichTextHasItsHash() {
        List<String> salts =
                jdbc.sql("SELECT salt FROM audit_entry").query(String.class).list();
        assertThat(salts).hasSizeGreaterThan(1).doesNotHaveDuplicates().allMatch(salt -> salt.matches("[0-9a-f]{32}"));
        String read = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD)
                .get("/api/audit?limit=500")
                .body();
        String page = administratorsPages().get("/audit").body();
        assertThat(salts).noneMatch(salt -> read.contains(salt) || page.contains(salt));
    }

    @Test
    void theHeadGoesToTheSecretariesOnceADay() {
        World.await(() -> !mailedOn().isEmpty());
        clock.forwardDays(1);
        String today = LocalDate.now(clock).toString();
        World.await(() -> !headsOf(today).isEmpty());
        clock.forward(Duration.ofMinutes(1));
        world.itemDueIn(30);
        World.await(this::allIsSealed);
        assertThat(headsOf(today)).singleElement().satisfies(letter -> assertThat(letter)
                .containsPattern("hash [0-9a-f]{64}"));
    }

    private List<String> headsOf(String day) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> World.header(letter, "To").startsWith("secretary@"))
                .filter(letter -> World.header(letter, "Subject")
                        .contains("Head of the audit on " + Days.written(LocalDate.parse(day), Locale.ENGLISH)))
                .map(Letters::text)
                .toList();
    }

    private String mailedOn() {
        return jdbc.sql("SELECT COALESCE(CAST(mailed_on AS VARCHAR(20)), '') FROM audit_head")
                .query(String.class)
                .single();
    }

    private boolean allIsSealed() {
        return number("SELECT COUNT(*) FROM audit_entry WHERE position IS NULL") == 0;
    }

    private long idAt(long position) {
        return jdbc.sql("SELECT id FROM audit_entry WHERE position = ?")
                .param(position)
                .query(Long.class)
                .single();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void set(String sql, Object... values) {
        assertThat(jdbc.sql(sql).params(values).update()).isEqualTo(1);
    }

    private void swap(long one, long onesPosition, long other, long othersPosition) {
        set("UPDATE audit_entry SET position = ? WHERE id = ?", -1, one);
        set("UPDATE audit_entry SET position = ? WHERE id = ?", othersPosition, other);
        set("UPDATE audit_entry SET position = ? WHERE id = ?", onesPosition, one);
    }

    private void takenAway(long position) {
        jdbc.sql("DROP TABLE IF EXISTS taken_away").update();
        jdbc.sql("CREATE TABLE taken_away AS SELECT * FROM audit_entry WHERE position = " + position)
                .update();
        set("DELETE FROM audit_entry WHERE position = ?", position);
    }

    private void putBack() {
        jdbc.sql("INSERT INTO audit_entry SELECT * FROM taken_away").update();
        jdbc.sql("DROP TABLE taken_away").update();
    }
}
