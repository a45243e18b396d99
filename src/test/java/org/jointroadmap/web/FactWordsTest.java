package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.jointroadmap.fact.Answers;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Meaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks why is answered in words: each component of each fact has some in every language. */
class FactWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"facts.properties", "facts_ru.properties"})
    void everyComponentHasWords(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/texts").resolve(bundle), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
            assertThat(words.getProperty("flag.fact." + fact.getSimpleName())).isNotBlank();
            assertThat(Arrays.stream(fact.getRecordComponents())
                            .filter(component -> component.isAnnotationPresent(Meaning.class))
                            .filter(component -> component.getType() != Answers.class)
                            .map(component -> "flag.fact." + fact.getSimpleName() + '.' + component.getName()))
                    .allSatisfy(
                            key -> assertThat(words.getProperty(key)).as(key).isNotBlank());
        }
    }
}
