package org.jointroadmap.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Answered;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.Lack;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.fact.Words;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.Test;

/** Rules that ask answers: what fires, and that why says the same. */
class AnswersInRulesTest {
    private static final String HEAD = "package rules;\nimport org.jointroadmap.fact.*;\n";
    private static final List<String> ATOMS = List.of(
            "yes( \"ready\" )",
            "!yes( \"ready\" )",
            "yes( \"ready\" ) == false",
            "given( \"share\" )",
            "!given( \"site\" )",
            "text( \"site\" ) == \"Minsk\"",
            "text( \"site\" ) != \"Minsk\"",
            "text( \"site\" ) in ( \"Minsk\", \"Ganja\" )",
            "text( \"site\" ) not in ( \"Minsk\", \"Ganja\" )",
            "text( \"site\" ) contains \"an\"",
            "text( \"site\" ) not contains \"an\"",
            "number( \"share\" ) < 40",
            "number( \"share\" ) >= 0.5",
            "number( \"share\" ) != -3",
            "number( \"share\" ) in ( 10, 20.5, -3 )",
            "number( \"share\" ) not in ( 10, 20.5 )",
            "number( \"share\" ) < earlier( number( \"share\" ) )",
            "number( \"share\" ) == number( \"plan\" )",
            "total( \"share\", \"ready\" ) < total( \"share\" )",
            "times( \"share\" ) > 1",
            "days( \"share\" ) < 15",
            "documents < number( \"plan\" )",
            "titleLength >= number( \"share\" )",
            "proposer == text( \"site\" )");

    private final Random random = new Random(14);

    @Test
    void whyAndWhyNotSayWhatFires() {
        List<String> conditions = new ArrayList<>(ATOMS);
        while (conditions.size() < 95) {
            conditions.add(random(3));
        }
        CompiledRules rules = compiled(conditions);
        int fired = 0;
        for (int at = 0; at < 400; at++) {
            ProjectAtGate fact = fact(answers());
            Set<String> firing =
                    rules.inserted(List.of(fact)).stream().map(Inserted::rule).collect(Collectors.toSet());
            for (int rule = 0; rule < conditions.size(); rule++) {
                boolean fires = firing.contains("rule " + rule);
                fired += fires ? 1 : 0;
                assertThat(rules.explain("rule " + rule, List.of(fact))
                                .orElseThrow()
                                .fires())
                        .as("%s of %s", conditions.get(rule), fact.answers().byName())
                        .isEqualTo(fires);
            }
        }
        assertThat(fired).isGreaterThan(5_000);
    }

    /** What was not given holds neither asked nor denied. */
    @Test
    void aComparisonWithWhatWasNotGivenNeverHolds() {
        List<String> comparisons = ATOMS.stream()
                .filter(Predicate.not(
                        atom -> atom.contains("yes(") || atom.contains("given(") || atom.contains("times(")))
                .toList();
        List<String> conditions = new ArrayList<>(comparisons);
        comparisons.forEach(atom -> conditions.add("!( " + atom + " )"));
        comparisons.forEach(atom -> conditions.add("!( !( " + atom + " ) )"));
        comparisons.forEach(atom -> conditions.add("!( " + atom + " || documents > 5 )"));
        assertThat(compiled(conditions).inserted(List.of(fact(Answers.NONE)))).isEmpty();
    }

    @Test
    void whatIsDeniedHoldsWhereTheAnswerIsThere() {
        CompiledRules rules = compiled(List.of(
                "!( number( \"share\" ) < 40 )",
                "!( text( \"site\" ) in ( \"Minsk\", \"Ganja\" ) )",
                "!( !( number( \"share\" ) > 40 ) && text( \"site\" ) == \"Minsk\" )"));
        Answers given = Answers.of(List.of(answer("share", 42, 0), answer("site", "Brest", 0)));
        assertThat(rules.inserted(List.of(fact(given)))).hasSize(3);
    }

    @Test
    void theQuestionIsShownWithWhatItSaid() {
        CompiledRules rules = compiled(List.of(
                "number( \"share\" ) < 40, text( \"site\" ) == \"Minsk\", documents < earlier( number( \"share\" ) )"));
        Answers given = Answers.of(List.of(answer("share", 35, 0)));
        Explanation why = rules.explain("rule 0", List.of(fact(given))).orElseThrow();
        assertThat(why.conditions())
                .extracting(Condition::text, Condition::values, Condition::unknown, Condition::holds)
                .contains(
                        tuple("number( \"share\" ) < 40", Map.of("number( \"share\" )", "35"), Set.of(), true),
                        tuple(
                                "text( \"site\" ) == \"Minsk\"",
                                Map.of("text( \"site\" )", ""),
                                Set.of("text( \"site\" )"),
                                false),
                        tuple(
                                "documents < earlier( number( \"share\" ) )",
                                Map.of("documents", "0", "earlier( number( \"share\" ) )", ""),
                                Set.of("earlier( number( \"share\" ) )"),
                                false));
    }

    @Test
    void aMessageRepeatsAnswers() {
        RuleFile file = RuleFile.parse("x.drl", HEAD + """
                rule "x"
                when
                    $p : ProjectAtGate( gate == "g" )
                then
                    insert( new Lack( $p.subject(), $p.number( "sharePercent" ) + " of " + $p.text( "site" ) + ", before "
                        + $p.earlier( number( "share" ) ), "Было " + $p.total( "share" ) + ": " + $p.text( "none" ) ) );
                end
                """);
        CompiledRules rules = new CompiledRules(1, new RuleCompiler().compile(List.of(file)));
        Answers given = Answers.of(List.of(
                answer("share", 1200.5, 0),
                answer("share", 1, 1),
                answer("sharePercent", 35, 1),
                answer("site", "Minsk", 1)));
        assertThat(rules.evaluate(List.of(fact(given))).lacks())
                .containsExactly(new Lack(
                        "project/P-7",
                        Words.of("35\u00a0% of Minsk, before 1,200.5", "Было 1\u00a0201,5: не указано")));
    }

    @Test
    void aProjectIsComparedWithItself() {
        RuleFile file = RuleFile.parse("x.drl", HEAD + """
                rule "x"
                when
                    $p : ProjectAtGate( $files : documents, number( "share" ) > $files )
                    not ProjectAtGate( subject == $p.subject, number( "share" ) < $p.number( "plan" ) )
                    exists ProjectAtGate( subject == $p.subject, number( "share" ) > $p.titleLength )
                then
                    insert( new Lack( $p.subject(), "x" ) );
                end
                """);
        CompiledRules rules = new CompiledRules(1, new RuleCompiler().compile(List.of(file)));
        Answers less = Answers.of(List.of(answer("share", 35, 0), answer("plan", 40, 0)));
        Answers more = Answers.of(List.of(answer("share", 45, 0), answer("plan", 40, 0)));
        assertThat(rules.inserted(List.of(fact(less)))).isEmpty();
        assertThat(rules.inserted(List.of(fact(more)))).hasSize(1);
        assertThat(rules.explain("x", List.of(fact(less))).orElseThrow().fires())
                .isFalse();
        assertThat(rules.explain("x", List.of(fact(more))).orElseThrow().fires())
                .isTrue();
    }

    private static CompiledRules compiled(List<String> conditions) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int at = 0; at < conditions.size(); at++) {
            text.append("rule \"rule ").append(at).append("\"\nwhen\n    $p : ProjectAtGate( ");
            text.append(conditions.get(at)).append(" )\nthen\n    insert( new Lack( $p.subject(), \"x\" ) );\nend\n");
        }
        return new CompiledRules(1, new RuleCompiler().compile(List.of(RuleFile.parse("x.drl", text.toString()))));
    }

    private String random(int depth) {
        String atom = ATOMS.get(random.nextInt(ATOMS.size()));
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> "!( " + random(depth - 1) + " )";
            case 2 -> "( " + random(depth - 1) + " && " + random(depth - 1) + " )";
            case 3 -> "( " + random(depth - 1) + " || " + random(depth - 1) + " )";
            case 4 -> random(depth - 1) + " && " + random(depth - 1);
            default -> atom;
        };
    }

    private Answers answers() {
        List<Answered> answers = new ArrayList<>();
        List<Object> shares = List.of(10, 20.5, -3, 40, "", 0.5);
        List<Object> sites = List.of("Minsk", "Ganja", "BLR", "", "Brest");
        for (int form = 0; form < random.nextInt(5); form++) {
            if (random.nextBoolean()) {
                answers.add(answer("share", shares.get(random.nextInt(6)), form));
            }
            if (random.nextBoolean()) {
                answers.add(answer("site", sites.get(random.nextInt(5)), form));
            }
            if (random.nextBoolean()) {
                answers.add(answer("ready", random.nextBoolean(), form));
            }
            if (random.nextBoolean()) {
                answers.add(answer("plan", shares.get(random.nextInt(6)), form));
            }
        }
        return Answers.of(answers);
    }

    private static Answered answer(String name, Object value, int form) {
        return new Answered(name, value, "task", form, null);
    }

    private static ProjectAtGate fact(Answers answers) {
        return new ProjectAtGate("project/P-7", "g", "supply", "BLR", "x", "", "", 12, 0, 0, false, 0, answers);
    }
}
