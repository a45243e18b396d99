package org.jointroadmap.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jointroadmap.Sha256;
import org.junit.jupiter.api.Test;

/** The walks of README are walked by tests: no word of them changes before the test that walks it is looked at again. */
class ReadmeTest {
    private static final Pattern WALK = Pattern.compile("(?s)\\*\\*(The [a-z ]+)\\*\\* \\((.*?)(?=\\n\\n)");
    private static final Pattern LABEL = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** Who walks it: change the test with the words, then write down the digest that the failure shows. */
    private static final Map<String, Walk> WALKS = Map.of(
            "The coordinator", new Walk("browser/ProjectWalkTest", "70d24c61"),
            "The rule author", new Walk("browser/BrokenRuleTest", "16b578a9"),
            "The official in charge", new Walk("whole/LadderTests", "1afcd86e"),
            "The trade analyst", new Walk("browser/TradeWalkTest", "ed6e49bb"),
            "The administrator", new Walk("browser/TasklistTest", "2dbe3b45"));

    private final String readme = read(Path.of("README.md"));

    @Test
    void everyWalkIsWalkedAsItIsWritten() {
        Map<String, String> walks = walks();
        assertThat(walks.keySet()).isEqualTo(new TreeMap<>(WALKS).keySet());
        assertThat(walks.entrySet().stream()
                        .filter(walk -> !WALKS.get(walk.getKey()).digest().equals(digest(walk.getValue())))
                        .map(walk -> walk.getKey() + " is walked by "
                                + WALKS.get(walk.getKey()).test() + ", now " + digest(walk.getValue())))
                .isEmpty();
        WALKS.values().forEach(walk -> assertThat(Path.of("src/test/java/org/jointroadmap", walk.test() + ".java"))
                .exists());
    }

    @Test
    void whatAWalkNamesIsCalledSoOnTheScreen() {
        String screens = files(Path.of("src/main/resources/texts"), ".properties")
                + files(Path.of("processes"), ".bpmn")
                + files(Path.of("src/main/resources/sample"), ".yaml")
                + files(Path.of("src/main/java/org/jointroadmap/sample"), ".java")
                + words(Path.of("src/main/resources/sample/roadmap.docx"));
        walks().forEach((who, words) ->
                assertThat(unknown(words, screens)).as(who).isEmpty());
    }

    @Test
    void whatAWalkQuotesIsThere() {
        walks().forEach((who, words) -> QUOTED.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(quoted -> !quoted.matches("\\d+"))
                .forEach(quoted -> assertThat(Files.exists(Path.of(quoted)) || isPerson(quoted))
                        .as(who + ": " + quoted)
                        .isTrue()));
    }

    @Test
    void anotherWordOrAnUnknownButtonIsFound() {
        assertThat(digest("open it,  then\nsave")).isEqualTo(digest("open it, then save"));
        assertThat(digest("open it, then save")).isNotEqualTo(digest("open it, then close"));
        assertThat(unknown("press *No such button*", "layout.more=More")).containsExactly("No such button");
    }

    private Map<String, String> walks() {
        return WALK.matcher(readme)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), MatchResult::group, (one, other) -> one, TreeMap::new));
    }

    /** An item is named with its number, a list with its side. */
    private static List<String> unknown(String words, String screens) {
        return LABEL.matcher(words)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .filter(label -> !screens.contains(
                        label.replaceFirst("^\\d+\\.\\d+ ?", "").replace(" Belarus", "")))
                .toList();
    }

    private static boolean isPerson(String quoted) {
        return quoted.matches("((by|az)\\.)?(coordinator|head|deputy|cochair|owner|secretary)|rules2?|admin|reader");
    }

    private static String digest(String words) {
        return Sha256.of(words.replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8))
                .substring(0, 8);
    }

    private static String files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(ReadmeTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Walk(String test, String digest) {}

    private static String words(Path document) {
        try (ZipFile parts = new ZipFile(document.toFile())) {
            byte[] text =
                    parts.getInputStream(parts.getEntry("word/document.xml")).readAllBytes();
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
