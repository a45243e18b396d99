package org.jointroadmap.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    private static final Path PAGE = Path.of("docs/fact-vocabulary.md");

    /** {@code mvn test -Dtest=VocabularyTest -Dvocabulary.write=true} writes the page anew. */
    @Test
    void thePageSaysWhatTheRecordsSay() throws IOException {
        if (Boolean.getBoolean("vocabulary.write")) {
            Files.writeString(PAGE, VocabularyPage.text());
        }
        assertThat(PAGE).hasContent(VocabularyPage.text());
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyRecordAndComponentHasAMeaning(Class<?> type) {
        assertThat(type).isRecord().hasAnnotation(Meaning.class);
        assertThat(type.getRecordComponents())
                .filteredOn(c -> !c.getName().equals("about"))
                .allMatch(c -> c.isAnnotationPresent(Meaning.class));
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyNumberHasAUnit(Class<?> type) {
        assertThat(type.getRecordComponents())
                .filteredOn(c -> c.getType() == int.class)
                .allMatch(c -> !c.getAnnotation(Meaning.class).unit().isEmpty());
    }

    /** Flat: what a rule reads is text, a number, a yes or no, some texts, or one of our own few words; answers are asked for. */
    @ParameterizedTest
    @MethodSource("vocabulary")
    void everyComponentIsFlat(Class<?> type) {
        assertThat(type.getRecordComponents())
                .extracting(RecordComponent::getType)
                .filteredOn(t -> t != Answers.class)
                .allMatch(t -> t == String.class
                        || t == List.class
                        || t == Words.class
                        || t == int.class
                        || t == boolean.class
                        || t.isEnum());
    }

    static Stream<Class<?>> vocabulary() {
        return Stream.of(Fact.class, Conclusion.class).flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()));
    }
}
