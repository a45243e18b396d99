package org.jointroadmap.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.crash.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of each lifecycle, of the repository, of the guide and of nobody here, goes from its proposal to closed. */
class EveryLifecycleTest {
    private static final List<String> LIFECYCLES =
            List.of("joint-production", "supply", "construction", "replacement", "training-visit", "joint-exhibition");

    @TempDir
    Path folder;

    @Test
    void eachIsWalkedToItsEndByThePeopleOfBothSides() throws Exception {
        for (String from : List.of("", "docs/example", "src/test/resources/invented")) {
            lay(from, "processes");
            lay(from, "rules");
        }
        try (Program program = new Program(
                folder,
                List.of("--joint-roadmap.data=" + folder.resolve("data")),
                "--joint-roadmap.processes.folder=" + folder.resolve("processes"),
                "--joint-roadmap.rules.folder=" + folder.resolve("rules"))) {
            program.start();
            program.awaitLine("Joint Roadmap is ready");
            Walkers people = new Walkers(program.port(), LIFECYCLES);
            for (String lifecycle : LIFECYCLES) {
                String project = people.propose(lifecycle);
                people.walkUntilClosed(project.substring(project.lastIndexOf('/') + 1));
            }
        }
    }

    /** Files of the same name are texts, whose lines are added. */
    private void lay(String from, String kind) throws IOException {
        Path source = Path.of(from, kind);
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path to = folder.resolve(kind).resolve(source.relativize(file).toString());
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
