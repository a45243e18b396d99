package org.jointroadmap.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.folder.Inspection;
import org.jointroadmap.folder.Inspection.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** The lifecycles of this repository, of the guide and of the tests pass the check that analysts' files must pass. */
class LifecycleFilesTest {
    @TempDir
    Path folder;

    @Test
    void theFilesOfThisRepositoryAreSound() throws IOException {
        lay(Path.of("processes"), "processes");
        lay(Path.of("rules"), "rules");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/example", "src/test/resources/invented"})
    void soAreThoseThatAreLaidOverThem(String more) throws IOException {
        lay(Path.of("processes"), "processes");
        lay(Path.of("rules"), "rules");
        lay(Path.of(more, "processes"), "processes");
        lay(Path.of(more, "rules"), "rules");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aRuleOfADirectoryIsHeldAgainstItsModels() throws IOException {
        lay(Path.of("processes"), "processes");
        lay(Path.of("rules"), "rules");
        Path gates = folder.resolve("rules/project/gates.drl");
        Files.writeString(gates, Files.readString(gates).replace("check-readiness", "check-readyness"));
        assertThat(faults()).anySatisfy(finding -> {
            assertThat(finding.isWarning()).isTrue();
            assertThat(finding.message()).contains("no rule", "check-readiness");
        });
        assertThat(faults()).filteredOn(finding -> !finding.isWarning()).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.toString())
                .contains("rules/project/gates.drl:", "check-readyness", "check-readiness"));
    }

    /** A phrase that only older versions say is told as a warning. */
    private List<Finding> faults() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Inspection inspection :
                SpringFactoriesLoader.forDefaultResourceLocation().load(Inspection.class)) {
            findings.addAll(inspection.inspect(folder).findings());
        }
        return findings.stream()
                .filter(finding -> !finding.isWarning() || !finding.file().contains("/texts/"))
                .toList();
    }

    /** Files of the same name are texts, whose lines are added. */
    private void lay(Path from, String kind) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path to = folder.resolve(kind).resolve(from.relativize(file).toString());
                try {
                    Files.createDirectories(to.getParent());
                    Files.write(to, Files.readAllBytes(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
