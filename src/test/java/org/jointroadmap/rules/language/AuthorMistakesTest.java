package org.jointroadmap.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jointroadmap.rules.language.Written.SOUND;
import static org.jointroadmap.rules.language.Written.comment;
import static org.jointroadmap.rules.language.Written.condition;
import static org.jointroadmap.rules.language.Written.file;
import static org.jointroadmap.rules.language.Written.line;
import static org.jointroadmap.rules.language.Written.name;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.jointroadmap.rules.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors get wrong: each is told where, and in words that they know. */
class AuthorMistakesTest {
    @ParameterizedTest
    @MethodSource({"inTheFile", "inConditions", "inConclusions"})
    void isTold(Written mistake) {
        mistake.isRefused();
    }

    @Test
    void everyRuleWithAMistakeIsToldAtOnce() {
        String second = SOUND.substring(SOUND.indexOf("// Owner")).replace("daysLate", "daysLat");
        Written both = file(7, SOUND.replace("daysLate", "dayLate") + second);
        assertThat(catchThrowableOfType(Refused.class, both::read).mistakes())
                .extracting(Mistake::line)
                .containsExactly(7, 14);
    }

    @Test
    void aMisspeltComponentIsToldWhichThereAre() {
        Refused refused = catchThrowableOfType(Refused.class, () -> condition("    $item : OpenItem( dayLate > 90 )")
                .read());
        Mistake mistake = refused.mistakes().get(0);
        assertThat(mistake.column()).isEqualTo(23);
        assertThat(mistake.message()).contains("dayLate").contains("daysLate");
    }

    static Stream<Written> inTheFile() {
        return Stream.of(
                file(1, ""),
                file(3, "// nothing here yet\n\n"),
                file(2, "package rules;\n"),
                line(1, ""),
                line(1, "packge rules;"),
                line(2, "import org.jointroadmap.facts.*;"),
                line(2, "imports org.jointroadmap.fact.*;"),
                comment("Owner: roadmap desk"),
                comment("/* Owner: roadmap desk"),
                comment("<<<<<<< HEAD"),
                comment("======="),
                name("rule roadmap item late"),
                name("rule \"roadmap item late"),
                name("rule “roadmap item late”"),
                name("Rule \"roadmap item late\""),
                name("rule \"пунkт просрочен\""),
                line(6, ""),
                line(6, "if"),
                line(8, ""),
                line(5, "rule \"a\" when then end"),
                new Written("no end", 5, SOUND.replace("end\n", "").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                line(10, "End"),
                line(10, "end;end"),
                new Written("CP1251", 4, SOUND.replace("RU:", "RU: поздно").getBytes(Charset.forName("windows-1251"))));
    }

    static Stream<Written> inConditions() {
        return Stream.of(
                        "$item : OpenItm( daysLate > 90 )",
                        "$item : OpenItem( dayslate > 90 )",
                        "$item OpenItem( daysLate > 90 )",
                        "item : OpenItem( daysLate > 90 )",
                        "$item : OpenItem daysLate > 90",
                        "$item : OpenItem( daysLate > 90",
                        "$item : OpenItem( daysLate > 90 ))",
                        "$item : OpenItem( daysLate = 90 )",
                        "$item : OpenItem( daysLate => 90 )",
                        "$item : OpenItem( DaysLate > 90 )",
                        "$item : OpenItem( daysLate < 0 )",
                        "$item : OpenItem( leadSide == \"BLR\", leadSide == \"AZE\" )",
                        "$item : OpenItem( leadSide == \"BLR\" && \"BLR\" != leadSide )",
                        "$item : OpenItem( priority != Priority.LOW, priority == Priority.LOW )",
                        "$item : OpenItem( daysLate > 90, daysLate < 10 )",
                        "$item : OpenItem( daysLate > 90 && < 10 )",
                        "$item : OpenItem( claimed, !claimed )",
                        "$item : OpenItem( dueQuarter == 5 )",
                        "$item : OpenItem( dueKind == \"weekly\" )",
                        "$item : OpenItem() ImportOpportunity()",
                        "$item : OpenItem() not OpenTarget()",
                        "$item : OpenItem() not StandingFlag( rule == \"x\" )",
                        "$item : OpenItem() RunningProject( subject == $item.subject )",
                        "$item : OpenItem( daysLate between 5 )",
                        "$item : OpenItem( daysLate > Limits.NOBODY )",
                        "$item : OpenItem( priority == HIGH )",
                        "$item : RunningProject( hsChapters == \"87\" )",
                        "$item : RunningProject( status == \"stopped\" )",
                        "$item : OpenItem( title + 1 > 5 )",
                        "$item : OpenItem() accumulate( ItemProject(); $n : median( 1 ) )",
                        "$item : OpenItem() accumulate( $p : ItemProject(); $n : sum( $p.title ) )",
                        "$item : OpenItem() eval( $item.daysLate() > 5 )",
                        "$item : OpenItem( daysLate > )",
                        "$item : OpenItem( daysLate > ninety )",
                        "$item : OpenItem( daysLate > \"90\" )",
                        "$item : OpenItem( daysLate > 90 days )",
                        "$item : OpenItem( daysLate > 90 daysLate < 100 )",
                        "$item : OpenItem( daysLate ( > 1 && < 5 ) )",
                        "$item : OpenItem( title > 5 )",
                        "$item : OpenItem( title == Tooling )",
                        "$item : OpenItem( title = \"Tooling\" )",
                        "$item : OpenItem( claimed == 1 )",
                        "$item : OpenItem( !daysLate )",
                        "$item : OpenItem( claimed == \"yes\" )",
                        "$item : OpenItem( title in \"a\", \"b\" )",
                        "$item : StandingEscalation( gravest == CRITICAL )",
                        "$item : StandingEscalation( gravest == Severity.HIGH )",
                        "$item : StandingEscalation( gravest == \"CRITICAL\" )",
                        "$item : OpenItem( daysLate > $limit )",
                        "$item : OpenItem( daysLate > 90, )",
                        "not OpenItem( daysLate > 90 )",
                        "$item : OpenItem() $item : RunningProject( subject == $item.subject )",
                        "$item : OpenItem() not $p : RunningProject( subject == $item.subject )",
                        "$item : RunningProject( number( \"x\" ) )",
                        "$item : RunningProject( number( x ) > 1 )",
                        "$item : RunningProject( number( \"x\" > 1 )",
                        "$item : RunningProject( number( \"x\" ) > \"1\" )",
                        "$item : RunningProject( number( \"x\" ) = 1 )",
                        "$item : RunningProject( text( \"x\" ) > \"a\" )",
                        "$item : RunningProject( text( \"x\" ) == 1 )",
                        "$item : RunningProject( text( \"x\" ) == number( \"x\" ) )",
                        "$item : RunningProject( number( \"x\" ) contains 1 )",
                        "$item : RunningProject( yes( \"x\" ) == \"yes\" )",
                        "$item : RunningProject( yes( \"x\" ) > 1 )",
                        "$item : RunningProject( !number( \"x\" ) )",
                        "$item : RunningProject( !number( \"x\" ) > 1 )",
                        "$item : RunningProject( earlier( \"x\" ) > 1 )",
                        "$item : RunningProject( numbr( \"x\" ) > 1 )",
                        "$item.daysLate > 90")
                .map(Written::condition);
    }

    static Stream<Written> inConclusions() {
        return Stream.of(
                        "insert( new Finding( $item.subject(), Severity.WARNING, \"late\" ) )",
                        "insert( new Finding( $item.subject(), Severity.WARNING, \"late\" );",
                        "insert new Finding( $item.subject(), Severity.WARNING, \"late\" );",
                        "insert( Finding( $item.subject(), Severity.WARNING, \"late\" ) );",
                        "new Finding( $item.subject(), Severity.WARNING, \"late\" );",
                        "insert( new Findings( $item.subject(), Severity.WARNING, \"late\" ) );",
                        "insert( new Finding( $item.subject(), \"late\" ) );",
                        "insert( new Finding( $item.subject(), WARNING, \"late\" ) );",
                        "insert( new Finding( $item.subject(), Severity.Warning, \"late\" ) );",
                        "insert( new Finding( $item.subject(), \"WARNING\", \"late\" ) );",
                        "insert( new Finding( $itm.subject(), Severity.WARNING, \"late\" ) );",
                        "insert( new Finding( $item, Severity.WARNING, \"late\" ) );",
                        "insert( new Finding( $item.title(), Severity.WARNING, \"late\" ) );",
                        "insert( new Finding( $item.subject(), Severity.WARNING, late ) );",
                        "insert( new Finding( $item.subject(), Severity.WARNING, $item.daysLate() ) );",
                        "insert( new Finding( $item.subject(), Severity.WARNING, $item.daysLate() + 1 + \"x\" ) );",
                        "insert( new Finding( $item.subject(), Severity.WARNING, \"late \" $item.daysLate() ) );",
                        "insert( new Finding( $item.subject(), Severity.WARNING, \"late \" + $item.lateDays() ) );",
                        "insert( new Finding( $item.subject(), Severity.WARNING, «late» ) );",
                        "insert( new Rung( $item.subject(), Level.MINISTER ) );")
                .map(Written::conclusion);
    }
}
