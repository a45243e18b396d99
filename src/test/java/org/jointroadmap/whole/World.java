package org.jointroadmap.whole;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.monitoring.Evaluation;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.ItemPatch;
import org.jointroadmap.roadmap.NewItem;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of both sides, items as a test wants them, and what came of them. */
@TestConfiguration
class World {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private Flags flags;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Clock clock;

    @Autowired
    private GreenMail mail;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Long> offices = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final List<NewPerson> waiting = new ArrayList<>();

    @Bean
    @Primary
    static MovableClock movableClock() {
        return new MovableClock(ZoneId.of("Europe/Minsk"));
    }

    /** Adds the people once, and lets each read in their own language again; each test may ask for it. */
    synchronized World peopled() {
        if (offices.isEmpty()) {
            side("BLR", "by");
            side("AZE", "az");
            person("secretary", null, Role.SECRETARIAT);
            person("rules", null, Role.RULE_AUTHOR);
            person("reader", null, Role.READER);
            people.addAll(waiting);
            waiting.clear();
        }
        languages.forEach(
                (login, language) -> jdbc.sql("UPDATE person SET language = ? WHERE login = ? AND language <> ?")
                        .params(language, login, language)
                        .update());
        return this;
    }

    private void side(String code, String prefix) {
        offices.put(code, organisations.add(code, "Ministry of " + code, "Министерство " + code));
        person(prefix + ".coordinator", code, Role.COORDINATOR);
        person(prefix + ".head", code, Role.HEAD);
        person(prefix + ".deputy", code, Role.DEPUTY);
        person(prefix + ".cochair", code, Role.COCHAIR);
        person(prefix + ".owner", code, Role.READER);
    }

    private void person(String login, @Nullable String side, Role role) {
        String language = login.endsWith(".head") ? "ru" : "en";
        languages.put(login, language);
        waiting.add(new NewPerson(
                login, "Name of " + login, side, Set.of(role), null, language, login + "@roadmap.example", "sample"));
    }

    Person person(String login) {
        return people.find(login).orElseThrow();
    }

    /** A new item of Belarus, due so many days from now; its number. */
    String itemDueIn(int days) {
        return itemDueOn(LocalDate.now(clock).plusDays(days).toString(), 0);
    }

    String itemDueOn(String dueText, int unchangedDays) {
        String number = "7." + NUMBER.incrementAndGet();
        desk.add(new NewItem(
                number,
                "Item " + number,
                "A first series",
                "2026",
                dueText,
                "test",
                List.of(
                        new NewItem.Owner("BLR", offices.get("BLR"), "by.owner"),
                        new NewItem.Owner("AZE", offices.get("AZE"), "az.owner")),
                clock.instant().minus(Duration.ofDays(unchangedDays))));
        return number;
    }

    /** The joint secretariat corrects when an item is due. */
    void redate(String item, String dueText) {
        desk.amend(item, ItemPatch.due(dueText, "A slip of the pen"), null, person("secretary"));
    }

    /** Delivers whatever other tests left open, so that what a test waits for is not one matter of hundreds. */
    void quiet() {
        jdbc.sql("UPDATE roadmap_item SET status = 'DELIVERED', delivered_on = due_date WHERE status <> 'DELIVERED'")
                .update();
        evaluateEverything();
    }

    List<Flag> flagsOf(String item) {
        return flags.standing(Subject.item(item));
    }

    /** The open tasks of both sides about a subject, which nobody sees together. */
    List<OpenTask> open(Subject subject) {
        return Stream.of("by.coordinator", "az.coordinator")
                .flatMap(login -> tasks.about(subject, person(login)).stream())
                .toList();
    }

    /** Evaluates everything and waits until it is done. */
    Evaluation evaluateEverything() {
        long id = evaluations.evaluateEverything(person("rules"));
        await(() -> !"running".equals(evaluations.find(id).orElseThrow().status()));
        return evaluations.find(id).orElseThrow();
    }

    /** The letters about an item that have reached this person's address. */
    List<MimeMessage> lettersTo(String login, String item) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> header(letter, "To").startsWith(login + "@"))
                .filter(letter -> Letters.text(letter).contains("/items/" + item))
                .toList();
    }

    static String header(MimeMessage letter, String name) {
        try {
            return String.valueOf(letter.getHeader(name, ","));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String messageId(MimeMessage letter) {
        return header(letter, "Message-ID");
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + PATIENCE);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
