package org.jointroadmap.walk;

import java.nio.file.Path;
import java.util.List;
import org.jointroadmap.LaidFiles;
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
            LaidFiles.over(folder, Path.of(from));
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
}
