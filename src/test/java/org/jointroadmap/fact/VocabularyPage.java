package org.jointroadmap.fact;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The vocabulary as a page for rule authors, made from the records themselves. */
class VocabularyPage {
    private static final String ANSWERS = """
            ## Answers: what can be asked of `RunningProject` and `ProjectAtGate`

            The name of an answer is the key of its field in the form, and one literal. `RunningProject` knows what both sides
            may read, `ProjectAtGate` everything.

            | asked | says | not given |
            |---|---|---|
            | `yes( "siteReady" )` | whether the newest answer is yes: a ticked box, the option `yes`, or what a step decided | false, so `!yes( "siteReady" )` holds |
            | `given( "site" )` | whether the newest form that asked was not left empty | false |
            | `text( "site" )` | the newest answer in words; of several choices `contains` asks for one of them | no comparison holds |
            | `number( "localContentPercent" )` | the newest answer, a decimal | no comparison holds |
            | `days( "certificateDueOn" )` | working days until the date, by the proposing side's calendar; negative once past | no comparison holds |
            | `earlier( number( "localContentPercent" ) )` | the answer before the newest, within the newest's task; also of `text` and `days` | no comparison holds |
            | `total( "units" )` | the sum over all answers | no comparison holds |
            | `total( "units", "accepted" )` | the sum over those that were later answered yes to `accepted`; 0 while none was | no comparison holds |
            | `times( "units" )` | how often it was answered | 0 |

            A comparison that does not hold for want of an answer does not hold with `!` either, nor with `!=`: ask `given`.

            """;

    static String text() {
        return "# The vocabulary of rules\n\nMade from the records of the module `fact`; a test compares the two.\n\n"
                + "## Facts: what a rule can look at\n\n" + sections(Fact.class)
                + ANSWERS
                + "## Conclusions: what a rule can insert\n\n" + sections(Conclusion.class);
    }

    private static String sections(Class<?> kind) {
        return Arrays.stream(kind.getPermittedSubclasses())
                .map(VocabularyPage::section)
                .collect(Collectors.joining());
    }

    private static String section(Class<?> type) {
        return "### " + type.getSimpleName() + "\n\n" + meaning(type).en() + "\n\n"
                + "| component | type | unit | meaning |\n|---|---|---|---|\n"
                + Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(Meaning.class))
                        .map(VocabularyPage::row)
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String row(RecordComponent component) {
        Meaning meaning = component.getAnnotation(Meaning.class);
        return "| `%s` | %s | %s | %s |\n"
                .formatted(component.getName(), component.getType().getSimpleName(), meaning.unit(), meaning.en());
    }

    private static Meaning meaning(Class<?> type) {
        return type.getAnnotation(Meaning.class);
    }
}
