package org.jointroadmap.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.rules.AnswerKind;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule names what a model has, and asks for it as what it is. */
class NameCheckTest {
    private static final List<KnownLifecycle> MODELS = List.of(
            new KnownLifecycle(
                    "supply",
                    Set.of("offer", "deliveries"),
                    Set.of("check-offer"),
                    Map.of("units", AnswerKind.NUMBER, "accepted", AnswerKind.YES_NO, "dueOn", AnswerKind.DATE)),
            new KnownLifecycle(
                    "construction",
                    Set.of("permits", "building"),
                    Set.of("check-permits"),
                    Map.of("permitGiven", AnswerKind.YES_NO, "site", AnswerKind.TEXT, "needs", AnswerKind.LIST)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RunningProject( lifecycle == \"supply\", stage in ( \"offer\", \"proposal\" ), total( \"units\", \"accepted\" ) < 5 )",
                "RunningProject( stage == \"closed\" || stage == \"building\" )",
                "RunningProject( lifecycle != \"supply\", text( \"needs\" ) contains \"site\" )",
                "RunningProject( ( lifecycle == \"supply\" && number( \"units\" ) > 1 ) || given( \"site\" ) )",
                "ProjectAtGate( gate == \"check-permits\", !yes( \"permitGiven\" ), times( \"site\" ) > 0 )",
                "ProjectAtGate( days( \"dueOn\" ) < 5, earlier( text( \"site\" ) ) == \"Minsk\" )",
                "RunningProject( item == \"supplies\", title == \"offr\" )"
            })
    void whatTheModelsHaveMayBeNamed(String condition) {
        assertThat(mistakes(condition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RunningProject( lifecycle == "suply" )                           | suply | supply
            RunningProject( lifecycle == "supply", stage == "building" )     | building | closed
            RunningProject( stage in ( "offer", "delivery" ) )               | delivery | deliveries
            ProjectAtGate( gate == "check-permit" )                          | check-permit | check-permits
            ProjectAtGate( lifecycle == "supply", gate == "check-permits" )  | check-permits | check-offer
            ProjectAtGate( gate == "check-offer", number( "unit" ) > 1 )     | unit | units
            ProjectAtGate( gate == "check-offer", given( "site" ) )          | site | units
            RunningProject( total( "units", "acepted" ) > 1 )                | acepted | accepted
            RunningProject( number( "site" ) > 1 )                           | site | text
            RunningProject( yes( "units" ) )                                 | units | number
            RunningProject( days( "units" ) > 1 )                            | units | number
            RunningProject( text( "units" ) == "1" )                         | units | number
            RunningProject( total( "accepted" ) > 1 )                        | accepted | yes or no
            """)
    void whatNoneHasIsToldWithItsPlaceAndTheNearest(String condition, String name, String told) {
        Mistake mistake = mistakes(condition).get(0);
        assertThat(mistake.line()).isEqualTo(5);
        assertThat(mistake.column()).isEqualTo(("$p : " + condition).indexOf('"' + name + '"') + 1);
        assertThat(mistake.message()).contains(told);
        assertThat(mistake.messageRu()).isNotEqualTo(mistake.message());
    }

    @Test
    void aConclusionMayAskForWhatItsFactKnows() {
        assertThat(mistakes("RunningProject( lifecycle == \"supply\" )", "\"\" + $p.number( \"units\" )"))
                .isEmpty();
        assertThat(mistakes("RunningProject( lifecycle == \"supply\" )", "\"\" + $p.text( \"site\" )"))
                .extracting(Mistake::line)
                .containsExactly(7);
    }

    @Test
    void whileThereIsNoModelEverythingMayBeNamed() {
        assertThat(NameCheck.mistakes(file("RunningProject( stage == \"nowhere\" )", "\"x\""), List.of(), Map.of()))
                .isEmpty();
    }

    private static List<Mistake> mistakes(String condition) {
        return mistakes(condition, "\"x\"");
    }

    private static List<Mistake> mistakes(String condition, String reason) {
        return NameCheck.mistakes(file(condition, reason), MODELS, Map.of());
    }

    private static RuleFile file(String condition, String reason) {
        String conclusion =
                condition.contains("ProjectAtGate") ? "Lack( $p.subject()," : "Finding( $p.subject(), Severity.INFO,";
        return RuleFile.parse("x.drl", """
                package rules;
                import org.jointroadmap.fact.*;
                rule "x"
                when
                $p : %s
                then
                insert( new %s %s ) );
                end
                """.formatted(condition, conclusion, reason));
    }
}
