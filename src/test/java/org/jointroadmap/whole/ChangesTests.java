package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.jointroadmap.Sha256;
import org.jointroadmap.answer.Reach;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.Deliveries;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.importing.TradeImports;
import org.jointroadmap.turnover.PublishedTurnover;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every kind of change leaves an entry with what was and what is, in the transaction of the change. */
@WholeApplicationTest
abstract class ChangesTests {
    @Autowired
    World world;

    @Autowired
    ItemDesk desk;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Proposals proposals;

    @Autowired
    ProjectCourse course;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    ExcludedPartners excluded;

    @Autowired
    Targets targets;

    @Autowired
    PublishedTurnovers published;

    @Autowired
    TradeImports imports;

    @Autowired
    Submissions submissions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void peopled() {
        world.peopled();
    }

    @Test
    void anItemItsKeysAndWhoTurnedThem() {
        String item = world.itemDueIn(30);
        desk.amend(item, ItemPatch.title("Another title"), null, world.person("by.coordinator"));
        deliveries.claim(item, LocalDate.now(clock), "The act of acceptance", null, world.person("by.head"));
        deliveries.answer(item, false, "The annex is missing", null, world.person("az.head"));
        assertThat(about("item/" + item))
                .extracting(Entry::kind)
                .containsExactly("item.added", "item.amended", "item.claimed", "item.sent-back");
        Entry amended = about("item/" + item).get(1);
        assertThat(amended.login()).isEqualTo("by.coordinator");
        assertThat(amended.roles()).isEqualTo("coordinator");
        assertThat(amended.side()).isEqualTo("BLR");
        assertThat(amended.before()).isEqualTo("{\"title\":\"Item " + item + "\"}");
        assertThat(amended.after()).isEqualTo("{\"title\":\"Another title\"}");
        Entry sentBack = about("item/" + item).get(3);
        assertThat(sentBack.side()).isEqualTo("AZE");
        assertThat(sentBack.why()).isEqualTo("The annex is missing");
        assertThat(sentBack.before()).contains("\"status\":\"claimed\"", "The act of acceptance");
        assertThat(sentBack.after()).isEqualTo("{\"status\":\"open\"}");
    }

    @Test
    void aProposalIsItsSidesOwnUntilItIsHandedOver() {
        var project = proposals.propose(
                new Proposal("joint-production", "Tractors", "", null, List.of("870190"), ""),
                world.person("by.coordinator"));
        course.suspend(project.id(), "The plant is shut", null, world.person("by.head"));
        List<Entry> entries = about("project/" + project.id());
        assertThat(entries)
                .extracting(Entry::kind)
                .startsWith("project.proposed")
                .contains("project.moved");
        assertThat(entries).allMatch(Entry::own);
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.before()).contains("\"status\":\"running\"");
            assertThat(entry.after()).contains("\"status\":\"suspended\"");
            assertThat(entry.login()).isEqualTo("by.head");
            assertThat(entry.why()).isEqualTo("The plant is shut");
        });
    }

    @Test
    void aPersonWithoutAPassword() {
        people.add(new NewPerson(
                "new.person", "New", "BLR", Set.of(Role.HEAD, Role.READER), null, "en", null, "a long secret word"));
        people.setContact("new.person", "ru", "new@roadmap.example");
        people.setContact("new.person", "ru", "new@roadmap.example");
        people.setPassword("new.person", "another secret word");
        people.setOrganisation("new.person", organisations.add("BLR", "Plant", "Завод"));
        people.setActive("new.person", false);
        List<Entry> entries = about("person/new.person");
        assertThat(entries)
                .extracting(Entry::kind)
                .containsExactly(
                        "person.added", "person.contact", "person.password", "person.organisation", "person.active");
        assertThat(entries).allMatch(entry -> entry.login().equals("program"));
        assertThat(entries).noneMatch(entry -> entry.toString().contains("secret"));
        assertThat(entries.get(1).before()).isEqualTo("{\"language\":\"en\"}");
        assertThat(entries.get(1).after()).isEqualTo("{\"language\":\"ru\",\"email\":\"new@roadmap.example\"}");
        assertThat(entries.get(4).after()).isEqualTo("{\"active\":\"false\"}");
    }

    @Test
    void aListWithItsReason() {
        excluded.replace(
                "BLR",
                List.of(new ExcludedPartner("POL", LocalDate.parse("2026-01-01"), null, "Act 1")),
                "By the decree",
                null,
                world.person("secretary"));
        assertThat(about("excluded-partners/BLR")).last().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("By the decree");
            assertThat(entry.side()).isEqualTo("BLR");
            assertThat(entry.after()).contains("POL", "Act 1");
        });
    }

    @Test
    void targetsAndPublishedFigures() {
        long id = targets.add(
                new TurnoverTarget(
                        0,
                        "A billion",
                        "Миллиард",
                        "BLR",
                        "Protocol 1",
                        false,
                        List.of(
                                new TurnoverTarget.Step(LocalDate.parse("2025-12-31"), new BigDecimal("5e8")),
                                new TurnoverTarget.Step(LocalDate.parse("2030-12-31"), new BigDecimal("1e9"))),
                        0),
                world.person("secretary"));
        assertThat(about("target/" + id)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("target.added");
            assertThat(entry.after()).contains("2030-12-31: 1000000000");
        });
        published.add(
                new PublishedTurnover(
                        0,
                        YearMonth.parse("2025-01"),
                        YearMonth.parse("2025-12"),
                        PublishedTurnover.TURNOVER,
                        new BigDecimal("512e6"),
                        "",
                        "the audit's own source",
                        null,
                        "",
                        ""),
                world.person("secretary"));
        long figure = published.all().stream()
                .filter(one -> one.source().equals("the audit's own source"))
                .findFirst()
                .orElseThrow()
                .id();
        published.remove(figure, world.person("secretary"));
        assertThat(about("turnover/" + figure))
                .extracting(Entry::kind)
                .containsExactly("turnover.added", "turnover.removed");
    }

    /** Written otherwise the source is the same one; of other months, of another measure or gone, it may be entered. */
    @Test
    void aPublishedFigureStandsOnce() {
        Person secretary = world.person("secretary");
        published.add(figure("2024-01", "turnover", null, "A gazette"), secretary);
        for (String source : List.of("A gazette", " a  Gazette")) {
            assertThatThrownBy(() -> published.add(figure("2024-01", "turnover", null, source), secretary))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.kind()).isEqualTo(Refused.Kind.WRONG_STATE);
                        assertThat(refused.problems().get(0).key()).isEqualTo("refused.turnover.twin");
                    });
        }
        published.add(figure("2024-02", "turnover", null, "A gazette"), secretary);
        published.add(figure("2024-01", "exports", "BLR", "A gazette"), secretary);
        published.add(figure("2024-01", "exports", "AZE", "A gazette"), secretary);
        List<PublishedTurnover> kept = published.all().stream()
                .filter(one -> one.source().equals("A gazette"))
                .toList();
        assertThat(kept).hasSize(4);
        kept.forEach(one -> published.remove(one.id(), secretary));
        published.add(figure("2024-01", "turnover", null, "A gazette"), secretary);
        published.all().stream()
                .filter(one -> one.source().equals("A gazette"))
                .forEach(one -> published.remove(one.id(), secretary));
    }

    /** Also where both are entered at the very same moment, and in other words of the source. */
    @Test
    void ofTwoEqualFiguresEnteredAtOnceOneStands() throws Exception {
        Person secretary = world.person("secretary");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                String source = "A bulletin " + round;
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Boolean>> entered = Stream.of(source, " " + source.toUpperCase(Locale.ROOT))
                        .map(name -> both.submit(() -> {
                            together.await();
                            return isTaken(figure("2024-01", "turnover", null, name), secretary);
                        }))
                        .toList();
                assertThat(List.of(entered.get(0).get(), entered.get(1).get()))
                        .as(source)
                        .containsExactlyInAnyOrder(true, false);
                assertThat(published.all())
                        .filteredOn(one -> one.source().equalsIgnoreCase(source))
                        .hasSize(1)
                        .allSatisfy(one -> published.remove(one.id(), secretary));
            }
        } finally {
            both.shutdown();
        }
    }

    private boolean isTaken(PublishedTurnover figure, Person by) {
        try {
            published.add(figure, by);
            return true;
        } catch (Refused twin) {
            assertThat(twin.kind()).isEqualTo(Refused.Kind.WRONG_STATE);
            return false;
        }
    }

    private static PublishedTurnover figure(String from, String measure, @Nullable String reporter, String source) {
        return new PublishedTurnover(
                0,
                YearMonth.parse(from),
                YearMonth.parse("2024-12"),
                measure,
                new BigDecimal("512e6"),
                "",
                source,
                reporter,
                "",
                "");
    }

    @Test
    void anImportIsOneEntry() throws IOException {
        byte[] file = "no figures at all".getBytes(StandardCharsets.UTF_8);
        long id = imports.take(
                        new ByteArrayInputStream(file), "figures.csv", null, null, false, world.person("secretary"))
                .id();
        World.await(() -> imports.find(id).orElseThrow().status().isOver());
        assertThat(about("import/" + id)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("import.ended.refused");
            assertThat(entry.login()).isEqualTo("secretary");
            assertThat(entry.after()).contains("figures.csv", Sha256.of(file), "\"rows-accepted\":\"0\"");
        });
    }

    @Test
    void anAnswerIsItsSidesOwn() {
        transactions.executeWithoutResult(status -> submissions.record(new Submission(
                "project/P-1",
                "assess",
                "Assess",
                "AZE",
                "az.head",
                clock.instant(),
                clock.instant(),
                Map.of("suitable", true),
                null,
                null,
                null,
                Reach.SHARED)));
        assertThat(about("project/P-1")).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo("answer.given");
            assertThat(entry.side()).isEqualTo("AZE");
            assertThat(entry.own()).isTrue();
            assertThat(entry.after()).isEqualTo("{\"task\":\"assess\",\"suitable\":\"true\"}");
        });
    }

    @Test
    void theRulesAndTheModelsThatTheProgramStartedWith() {
        assertThat(about("rules/1")).singleElement().satisfies(entry -> {
            assertThat(entry.ruleVersion()).isEqualTo(1);
            assertThat(entry.after()).contains(".drl").contains("\"hash\"");
        });
        assertThat(about("model/joint-production")).first().satisfies(entry -> {
            assertThat(entry.after()).startsWith("{\"version\":\"1\",\"hash\":");
            assertThat(entry.login()).isEqualTo("program");
        });
    }

    @Test
    void aChangeThatIsTakenBackLeavesNone() {
        String item = world.itemDueIn(30);
        transactions.executeWithoutResult(status -> {
            desk.amend(item, ItemPatch.title("Never"), null, world.person("by.head"));
            status.setRollbackOnly();
        });
        assertThat(about("item/" + item)).extracting(Entry::kind).containsExactly("item.added");
    }

    private List<Entry> about(String subject) {
        return jdbc.sql("""
                        SELECT kind, login, roles, side, before_json AS before, after_json AS after, why, rule_version, own
                        FROM audit_entry WHERE subject = ? ORDER BY id
                        """).param(subject).query(Entry.class).list();
    }

    record Entry(
            String kind,
            String login,
            String roles,
            String side,
            String before,
            String after,
            String why,
            Integer ruleVersion,
            boolean own) {}
}
