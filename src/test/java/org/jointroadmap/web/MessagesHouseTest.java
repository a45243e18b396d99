package org.jointroadmap.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

/** Every text that is used exists in every language, and none is kept that nobody uses. */
class MessagesHouseTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEXTS = RESOURCES.resolve("texts");
    private static final Pattern IN_TEMPLATE = Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-z][\\w.-]*)");
    private static final Pattern STEM_IN_TEMPLATE = Pattern.compile("#\\{\\$\\{'([a-z][\\w.-]*\\.)' ?\\+");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+\\.?)\"");

    private final Set<String> english = keys("^[a-z]+\\.properties$");
    private final Set<String> russian = keys("^[a-z]+_ru\\.properties$");
    private final Set<String> inTemplates = found(IN_TEMPLATE, RESOURCES.resolve("templates"), ".html", ".txt");
    private final Set<String> stems = found(STEM_IN_TEMPLATE, RESOURCES.resolve("templates"), ".html", ".txt");
    private final Set<String> resources = resources();
    private final Set<String> inCode = inCode();

    @Test
    void everyLanguageHasTheSameTexts() {
        assertThat(russian).isEqualTo(english);
    }

    @Test
    void noTwoBundlesSayTheSame() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            List<String> all = files.filter(file -> !file.toString().endsWith("_ru.properties"))
                    .flatMap(file -> keys(file).stringPropertyNames().stream())
                    .toList();
            assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(english);
        }
    }

    @Test
    void everyTextThatIsUsedExists() {
        assertThat(missing(Stream.of(inTemplates, inCode, stems))).isEmpty();
    }

    @Test
    void aTextThatATemplateForgotIsFound() {
        Set<String> planted = found(IN_TEMPLATE, Path.of("src/test/resources/planted"), ".html");
        assertThat(missing(Stream.of(planted))).containsExactly("start.nobody-wrote-this");
    }

    @Test
    void noTextIsKeptThatNobodyUses() {
        assertThat(english.stream().filter(key -> !isUsed(key))).isEmpty();
    }

    @Test
    void textsAreFoundAtAll() {
        assertThat(inTemplates).contains("layout.skip");
        assertThat(stems).contains("layout.section.");
    }

    private Stream<String> missing(Stream<Set<String>> used) {
        return used.flatMap(Set::stream).filter(key -> !exists(key));
    }

    private boolean exists(String keyOrStem) {
        return keyOrStem.endsWith(".")
                ? english.stream().anyMatch(key -> key.startsWith(keyOrStem))
                : english.contains(keyOrStem);
    }

    private boolean isUsed(String key) {
        return inTemplates.contains(key)
                || inCode.contains(key)
                || isAskedForByTheFramework(key)
                || Stream.concat(stems.stream(), inCode.stream().filter(text -> text.endsWith(".")))
                        .anyMatch(key::startsWith);
    }

    /** Spring words a failure by the name of its class. */
    private static boolean isAskedForByTheFramework(String key) {
        String failure = key.replaceFirst("^problemDetail\\.", "");
        return !failure.equals(key) && ClassUtils.isPresent(failure, null);
    }

    /** A text in quotes is a key, or the stem of keys, if it begins with a group of ours and names no resource. */
    private Set<String> inCode() {
        Set<String> groups = english.stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(toCollection(TreeSet::new));
        return found(IN_CODE, Path.of("src/main/java"), ".java").stream()
                .filter(text -> groups.contains(text.substring(0, text.indexOf('.') + 1)))
                .filter(text -> !resources.contains(text))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> resources() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundles) {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.getFileName().toString().matches(bundles))
                    .flatMap(file -> keys(file).stringPropertyNames().stream())
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties keys(Path file) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> found(Pattern pattern, Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .flatMap(file -> matches(pattern, file))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, Path file) {
        try {
            List<MatchResult> results =
                    pattern.matcher(Files.readString(file)).results().toList();
            return results.stream().map(result -> result.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
