package org.jointroadmap.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the table of extensions names is there. */
class ExtendingTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z][\\w.-]*(?:/[\\w.-]+)+/?)`");
    private static final List<String> ROOTS =
            List.of("", "src/main/java/org/jointroadmap/", "src/main/resources/", "src/test/java/org/jointroadmap/");

    @Test
    void everyFileAndClassOfTheTableIsThere() throws IOException {
        String page = Files.readString(Path.of("docs/extending.md"));
        List<String> names =
                NAMED.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(names).hasSizeGreaterThan(15);
        assertThat(names.stream().filter(name -> !isThere(name))).isEmpty();
    }

    private static boolean isThere(String name) {
        return ROOTS.stream()
                .flatMap(root -> List.of(root + name, root + name + ".java").stream())
                .anyMatch(path -> Files.exists(Path.of(path)));
    }
}
