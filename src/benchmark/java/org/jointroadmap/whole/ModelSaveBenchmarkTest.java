package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.ContextConfiguration;

/** From the save of a model to the moment at which its new version is offered for proposals; the house's own models. */
@Tag("benchmark")
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class ModelSaveBenchmarkTest {
    private static final String KEY = "supply";
    private static final int SAVES = 20;

    @Autowired
    World world;

    @Autowired
    Lifecycles lifecycles;

    @Value("${joint-roadmap.processes.folder}")
    Path folder;

    @Test
    void twentySaves() throws Exception {
        world.peopled();
        Path file = folder.resolve("supply.bpmn");
        String text = Files.readString(file);
        Measured saves = new Measured(SAVES);
        for (int save = 0; save < SAVES; save++) {
            int saved = save;
            saves.round(
                    () -> offered(file, text.replace("<bpmn:process ", "<!-- save " + saved + " --><bpmn:process ")));
            // The program takes at most sixty attempts a minute.
            Thread.sleep(1000);
        }
        assertThat(lifecycles.offered()).extracting(Lifecycle::key).contains(KEY);
        Measured.report(
                "save of a model to offered in the running program, %d models, %d saves: median %.2f s,"
                        + " 95th percentile %.2f s (goal < 3 s)",
                lifecycles.offered().size(), SAVES, saves.median(), saves.percentile(95));
    }

    private int offered(Path file, String text) throws IOException, InterruptedException {
        int before = version();
        Files.writeString(file, text);
        while (version() == before) {
            Thread.sleep(5);
        }
        return version();
    }

    private int version() {
        return lifecycles.newest(KEY).map(Lifecycle::version).orElse(0);
    }
}
