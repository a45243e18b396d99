package org.jointroadmap.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jointroadmap.rules.Mistake;

/** A sound file in which one line is written otherwise, and the line in which that must be noticed. */
record Written(String what, int line, byte[] bytes) {
    static final String SOUND = """
            package rules;
            import org.jointroadmap.fact.*;

            // Owner: roadmap desk. RU:
            rule "roadmap item late"
            when
                $item : OpenItem( daysLate > 90 )
            then
                insert( new Finding( $item.subject(), Severity.WARNING, "late" ) );
            end
            """;
    private static final String COMPILER_WORDS =
            "(?s).*(exception|org\\.(drools|kie|antlr|mvel)|java\\.lang|mismatched|lambda|token|parser|ecj|unable to).*";

    static Written head(String text) {
        return line(3, text);
    }

    static Written comment(String text) {
        return line(4, text);
    }

    static Written name(String text) {
        return line(5, text);
    }

    static Written condition(String text) {
        return line(7, text);
    }

    static Written conclusion(String text) {
        return line(9, text);
    }

    static Written line(int line, String text) {
        String[] lines = SOUND.split("\n");
        lines[line - 1] = text;
        return file(line, String.join("\n", lines) + "\n");
    }

    static Written file(int line, String text) {
        return new Written(text, line, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refused at its line, give or take one, in two languages and in no words of the compiler. */
    void isRefused() {
        Refused refused = catchThrowableOfType(Refused.class, this::read);
        assertThat(refused).as("what nobody refused: %s", what).isNotNull();
        Mistake mistake = refused.mistakes().get(0);
        assertThat(mistake.line()).as("%s", mistake).isBetween(line - 1, line + 1);
        assertThat(mistake.column()).isPositive();
        assertThat(mistake.message()).isNotBlank().isNotEqualTo(mistake.messageRu());
        assertThat(mistake.messageRu()).containsPattern("[а-я]");
        assertThat(mistake.message().toLowerCase(Locale.ROOT)).doesNotMatch(COMPILER_WORDS);
    }

    RuleFile read() {
        return RuleFile.parse("roadmap/late.drl", Characters.read("roadmap/late.drl", bytes));
    }

    @Override
    public String toString() {
        return what.length() > 90 ? what.substring(0, 90) + "…" : what;
    }
}
