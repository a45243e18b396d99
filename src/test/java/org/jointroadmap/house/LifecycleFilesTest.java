package org.jointroadmap.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.LaidFiles;
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
        LaidFiles.over(folder, Path.of(""));
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/example", "src/test/resources/invented"})
    void soAreThoseThatAreLaidOverThem(String more) throws IOException {
        LaidFiles.over(folder, Path.of(""));
        LaidFiles.over(folder, Path.of(more));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRuleOfADirectoryIsHeldAgainstItsModels() throws IOException {
        LaidFiles.over(folder, Path.of(""));
        Path gates = folder.resolve("rules/project/gates.drl");
        Files.writeString(gates, Files.readString(gates).replace("check-readiness", "check-readyness"));
        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.isWarning()).isTrue();
            assertThat(finding.message()).contains("no rule", "check-readiness");
        });
        assertThat(findings())
                .filteredOn(finding -> !finding.isWarning())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString())
                        .contains("rules/project/gates.drl:", "check-readyness", "check-readiness"));
    }

    private List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Inspection inspection :
                SpringFactoriesLoader.forDefaultResourceLocation().load(Inspection.class)) {
            findings.addAll(inspection.inspect(folder).findings());
        }
        return findings;
    }
}
