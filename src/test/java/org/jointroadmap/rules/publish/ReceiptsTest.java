package org.jointroadmap.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.Command;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.rules.cases.CaseReader;
import org.jointroadmap.rules.cases.RuleCase;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.receipt.Receipt;
import org.jointroadmap.rules.receipt.ReceiptCheck;
import org.jointroadmap.rules.tree.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What was concluded is concluded again from its receipt, by nothing but what the receipt holds. */
class ReceiptsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static RuleSet rules;
    private static RuleTexts texts;

    @BeforeAll
    static void build() {
        texts = RuleTexts.of(new RuleFolder(Path.of("rules")).read());
        RuleChecks checks = new RuleChecks(new Builds(new RuleCompiler()), List::of);
        rules = checks.check(texts)
                .as(new StoredVersion(7, texts.hash(), Instant.EPOCH, "rules", texts))
                .rules();
    }

    @Test
    void someHundredReceiptsOfAGeneratedWorldHoldWhatTheyConcluded() throws Exception {
        assertThat(differences(20)).isEmpty();
    }

    @Test
    @Tag("long")
    void tenThousandReceiptsHoldWhatTheyConcluded() throws Exception {
        assertThat(differences(200)).isEmpty();
    }

    @Test
    void whatWasChangedIsSaid(@TempDir Path folder) throws Exception {
        OpenItem item = Facts.of(OpenItem.class, "subject", "item/1", "daysLate", 91);
        Receipt receipt = receipts(List.of(item)).stream()
                .filter(one -> one.rules().get(0).rule().equals("roadmap item long overdue"))
                .findFirst()
                .orElseThrow();
        String written = JSON.writeValueAsString(receipt);
        assertThat(written.length()).isLessThan(4_000);
        assertThat(check(folder, written)).isZero();
        assertThat(check(folder, written.replace("\"daysLate\":91", "\"daysLate\":90")))
                .isEqualTo(1);
        assertThat(check(folder, written.replace("daysLate > 90", "daysLate > 80")))
                .isEqualTo(1);
        assertThat(check(folder, "nothing")).isEqualTo(2);
        assertThat(check(folder, "[null]")).isEqualTo(2);
        assertThat(check(folder, written.replace("\"rules\":", "\"laws\":"))).isEqualTo(2);
    }

    @Test
    void aGateIsDecidedAgain() throws Exception {
        List<String> by = rules.rulesAsking(ProjectAtGate.class);
        assertThat(by).isNotEmpty();
        int lacks = 0;
        ReceiptCheck check = new ReceiptCheck();
        for (List<Fact> facts : worldOf(3)) {
            if (facts.get(0) instanceof ProjectAtGate) {
                List<Lack> found = rules.evaluate(facts).lacks();
                lacks += found.size();
                Receipt receipt = Receipt.of(rules, by, facts.get(0).subject(), DAY, "x", facts, found);
                assertThat(check.differences(copy(receipt))).isEmpty();
            }
        }
        assertThat(lacks).isPositive();
    }

    private static int check(Path folder, String written) throws Exception {
        Path file = Files.writeString(folder.resolve("receipt.json"), written);
        return SpringFactoriesLoader.loadFactories(Command.class, null).stream()
                .filter(command -> command.isMeant("receipts"))
                .findFirst()
                .orElseThrow()
                .run("receipts", "check", file.toString());
    }

    private static List<String> differences(int times) throws Exception {
        List<Receipt> byRule = worldOf(times).stream()
                .flatMap(facts -> receipts(facts).stream())
                .sorted(Comparator.comparing(one -> one.rules().get(0).rule()))
                .toList();
        assertThat(byRule).hasSizeGreaterThan(times * 50);
        ReceiptCheck check = new ReceiptCheck();
        List<String> differences = new ArrayList<>();
        for (Receipt receipt : byRule) {
            differences.addAll(check.differences(copy(receipt)));
        }
        return differences;
    }

    private static Receipt copy(Receipt receipt) throws Exception {
        return JSON.readValue(JSON.writeValueAsString(receipt), Receipt.class);
    }

    private static List<Receipt> receipts(List<Fact> facts) {
        List<Receipt> receipts = new ArrayList<>();
        rules.evaluate(facts)
                .findings()
                .forEach(one -> receipts.add(Receipt.of(
                        rules,
                        List.of(one.rule()),
                        one.conclusion().subject(),
                        DAY,
                        "x",
                        facts,
                        List.of(one.conclusion()))));
        return receipts;
    }

    /** The facts of each case of the house, many times over, each time with other numbers. */
    private static List<List<Fact>> worldOf(int times) {
        Set<String> names = rules.files().stream()
                .flatMap(file -> file.rules().stream())
                .map(Rule::name)
                .collect(Collectors.toSet());
        Random random = new Random(16);
        List<List<Fact>> world = new ArrayList<>();
        for (String name : texts.caseFiles()) {
            for (RuleCase one : CaseReader.read(name, texts.text(name), names)) {
                for (int turn = 0; turn < times; turn++) {
                    world.add(one.given().stream()
                            .map(fact -> changed(fact, random))
                            .toList());
                }
            }
        }
        return world;
    }

    private static Fact changed(Fact fact, Random random) {
        try {
            RecordComponent[] components = fact.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                types[at] = components[at].getType();
                Object value = components[at].getAccessor().invoke(fact);
                boolean number = types[at] == int.class && random.nextInt(6) == 0;
                values[at] = number ? (Object) ((int) value + random.nextInt(9) - 4) : value;
                if (components[at].getName().equals("about")) {
                    values[at] = fact.subject();
                }
            }
            return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
