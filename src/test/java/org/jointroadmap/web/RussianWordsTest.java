package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Russian words that agree with each other, and one word for one thing. */
class RussianWordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CHOICE = Pattern.compile("choice\\('[\\w.]+', #\\{([\\w.-]+)}, #\\{([\\w.-]+)}");

    private final Properties texts = texts();

    /** Any importance, any rule, any stage: the word has the gender of what is chosen, and names it. */
    @Test
    void theWordForAnyAgreesWithWhatIsChosen() {
        List<String> seen = new ArrayList<>();
        for (String template : read(RESOURCES.resolve("templates"), ".html")) {
            Matcher choice = CHOICE.matcher(template);
            while (choice.find()) {
                String label = texts.getProperty(choice.group(1));
                String any = texts.getProperty(choice.group(2));
                if (any.startsWith("люб")) {
                    seen.add(any);
                    assertThat(any).as(label).isEqualToIgnoringCase(any(label) + " " + label);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    /** The document's own word; the other one is used of nothing that is promised. */
    @Test
    void whatIsDeliveredIsCalledByOneWord() {
        List<String> all = new ArrayList<>(read(RESOURCES.resolve("texts"), "_ru.properties"));
        all.addAll(read(Path.of("processes/forms"), "ru.json"));
        assertThat(all).hasSizeGreaterThan(10).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern("[Вв]ыполнен"));
    }

    /** Feminine nouns among the labels that end in a soft sign are those in -ость, and отрасль. */
    private static String any(String noun) {
        return noun.matches(".*[ое]$") ? "любое" : noun.matches(".*(?:[ая]|ость|трасль)$") ? "любая" : "любой";
    }

    private static Properties texts() {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("texts"))) {
            for (Path file : files.filter(name -> name.toString().endsWith("_ru.properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<String> read(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(end)).toList()) {
                all.add(Files.readString(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
