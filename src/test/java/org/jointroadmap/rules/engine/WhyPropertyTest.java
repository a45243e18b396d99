package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Answered;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.fact.Today;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.limit.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the whole language, made up by chance: whether one fires, and what why says of it, is one. */
class WhyPropertyTest {
    private static final int RULES = 60;
    private static final int WORLDS = 60;
    private static final Map<String, Limit> LIMITS =
            Map.of("FEW", new Limit("FEW", BigDecimal.valueOf(3), "", "tests", "tests"));

    private Random random = new Random();

    /** 3 x 60 x 60 pairs; what once failed is kept here. */
    @ParameterizedTest
    @ValueSource(longs = {16, 160, 1_600})
    void whyAndWhyNotSayWhatFires(long seed) {
        random = new Random(seed);
        List<String> texts = new ArrayList<>();
        StringBuilder file = new StringBuilder("package rules;\nimport org.jointroadmap.fact.*;\n");
        for (int at = 0; at < RULES; at++) {
            texts.add(conditions());
            file.append("rule \"rule ").append(at).append("\"\nwhen\n    ").append(texts.get(at));
            file.append("\nthen\n    insert( new Reminder( $i.subject(), Who.OWNER, \"x\" ) );\nend\n");
        }
        CompiledRules rules = new CompiledRules(
                1, new RuleCompiler().compile(List.of(RuleFile.parse("x.drl", file.toString(), LIMITS))));
        int fired = 0;
        for (int at = 0; at < WORLDS; at++) {
            List<Fact> world = world();
            Set<String> firing =
                    rules.inserted(world).stream().map(Inserted::rule).collect(Collectors.toSet());
            for (int rule = 0; rule < RULES; rule++) {
                boolean fires = firing.contains("rule " + rule);
                fired += fires ? 1 : 0;
                assertThat(rules.explain("rule " + rule, world).orElseThrow().fires())
                        .as("%s of %s", texts.get(rule), world)
                        .isEqualTo(fires);
            }
        }
        assertThat(fired).isBetween(RULES * WORLDS / 20, RULES * WORLDS * 19 / 20);
    }

    private String conditions() {
        StringBuilder text = new StringBuilder("$i : OpenItem( $late : daysLate" + maybe(", " + items(2)) + " )");
        int more = random.nextInt(3);
        for (int at = 0; at < more; at++) {
            text.append(" ").append(element());
        }
        return text.toString();
    }

    private String element() {
        String projects = "ItemProject( " + projects(1) + " )";
        String element =
                switch (random.nextInt(9)) {
                    case 0 -> projects;
                    case 1 -> "not " + projects;
                    case 2 -> "exists ( " + projects + " )";
                    case 3 -> "forall( " + projects + " )";
                    case 4 -> "forall( $q : " + projects + " ItemProject( this == $q, " + projects(0) + " ) )";
                    case 5 ->
                        "accumulate( $a : " + projects + "; $n : count( $a ), $s : "
                                + any("sum", "min", "max", "average")
                                + "( $a." + any("reports", "daysInStage", "number( \"share\" )") + " ); "
                                + any("$n > 1", "$s > 2", "$s * 2 >= $late", "$n == 0 || $s < 3") + " )";
                    case 6 -> "( " + projects + " or not " + projects + " )";
                    case 7 ->
                        any("", "not ") + "StandingFlag( " + any("rule == \"x\"", "severity >= Severity.WARNING")
                                + " )";
                    default -> any("RunningProject( ", "not RunningProject( ") + projects(0) + " )";
                };
        return element.replace("$q", "$q" + random.nextInt(1_000_000))
                .replaceAll("\\$([ans])\\b", "\\$$1" + random.nextInt(1_000_000));
    }

    private String items(int depth) {
        return whole(
                depth,
                List.of(
                        number("daysLate"),
                        number("timesMoved"),
                        "claimed",
                        "!claimed",
                        "title contains \"ra\"",
                        "title startsWith \"Tra\"",
                        "title matches \"[A-Z]\\w+( \\d+)?\"",
                        "priority >= Priority.NORMAL",
                        "priority != Priority.LOW",
                        "daysLate > timesMoved",
                        "daysLate between 2 and Limits.FEW",
                        "daysLate / timesMoved > 1",
                        "daysLate > 2 && < 9",
                        "section in ( \"a\", \"b\" )",
                        "section not in ( \"a\" )",
                        "daysLate == $late"));
    }

    private String projects(int depth) {
        return whole(
                depth,
                List.of(
                        number("reports"),
                        number("daysInStage"),
                        "suspended",
                        "!suspended",
                        "hsChapters contains \"87\"",
                        "hsChapters not contains \"87\"",
                        "number( \"share\" ) < 4",
                        "number( \"share\" ) != 2",
                        "number( \"share\" ) < earlier( number( \"share\" ) )",
                        "total( \"share\" ) > reports",
                        "given( \"share\" )",
                        "yes( \"ready\" )",
                        "!yes( \"ready\" )",
                        "text( \"site\" ) == \"Minsk\"",
                        "text( \"site\" ) matches \"M.*\"",
                        "times( \"share\" ) >= 2",
                        "reports < $late",
                        "reports + daysInStage > $i.daysLate",
                        "stage == \"proposal\" || reports > 2"));
    }

    private String whole(int depth, List<String> atoms) {
        String atom = atoms.get(random.nextInt(atoms.size()));
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> "!( " + whole(depth - 1, atoms) + " )";
            case 2 -> "( " + whole(depth - 1, atoms) + " && " + whole(depth - 1, atoms) + " )";
            case 3 -> "( " + whole(depth - 1, atoms) + " || " + whole(depth - 1, atoms) + " )";
            default -> atom.contains("&& <") ? "( " + atom + " )" : atom;
        };
    }

    private String number(String component) {
        return component + " " + any("==", "!=", "<=", ">=") + " " + (1 + random.nextInt(6));
    }

    private String any(String... all) {
        return all[random.nextInt(all.length)];
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    private List<Fact> world() {
        List<Fact> facts = new ArrayList<>();
        for (String item : List.of("item/1", "item/2")) {
            facts.add(Facts.of(
                    OpenItem.class,
                    "subject",
                    item,
                    "daysLate",
                    random.nextInt(10),
                    "timesMoved",
                    random.nextInt(3),
                    "claimed",
                    random.nextBoolean(),
                    "title",
                    any("Tractors", "Trams 5", "lifts"),
                    "section",
                    any("a", "b", "c"),
                    "priority",
                    Priority.values()[random.nextInt(3)]));
            for (int at = random.nextInt(3); at > 0; at--) {
                facts.add(project(item));
            }
            if (random.nextBoolean()) {
                facts.add(Facts.of(
                        RunningProject.class,
                        "subject",
                        "project/P-1",
                        "about",
                        item,
                        "reports",
                        random.nextInt(5),
                        "daysInStage",
                        random.nextInt(5),
                        "suspended",
                        random.nextBoolean()));
            }
            if (random.nextBoolean()) {
                facts.add(new StandingFlag(item, any("x", "y"), Severity.values()[random.nextInt(3)], 1));
            }
            facts.add(Today.of(item, LocalDate.of(2026, 12, 1), false));
        }
        return facts.stream().filter(fact -> fact.about().equals("item/1")).toList();
    }

    private ItemProject project(String item) {
        List<Answered> answers = new ArrayList<>();
        for (int form = random.nextInt(4); form > 0; form--) {
            answers.add(new Answered("share", BigDecimal.valueOf(random.nextInt(6)), "t", 4 - form, null));
        }
        if (random.nextBoolean()) {
            answers.add(new Answered("site", any("Minsk", "Ganja"), "t", 4, null));
            answers.add(new Answered("ready", random.nextBoolean(), "t", 4, null));
        }
        return Facts.of(
                ItemProject.class,
                "subject",
                item,
                "reports",
                random.nextInt(5),
                "daysInStage",
                random.nextInt(5),
                "suspended",
                random.nextBoolean(),
                "stage",
                any("proposal", "pilot"),
                "hsChapters",
                any("", "87").isEmpty() ? List.of() : List.of("87", "84"),
                "answers",
                Answers.of(answers));
    }
}
