package org.jointroadmap.fact;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The vocabulary as a page for rule authors, made from the records themselves. */
class VocabularyPage {
    static String text() {
        return "# The vocabulary of rules\n\nMade from the records of the module `fact`; a test compares the two.\n\n"
                + "## Facts: what a rule can look at\n\n" + sections(Fact.class)
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
