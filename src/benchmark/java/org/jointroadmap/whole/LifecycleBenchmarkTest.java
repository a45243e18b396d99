package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.workflow.Tasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** Projects a second from proposal to closed, against the bare engine that runs the same model. */
@Tag("benchmark")
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class LifecycleBenchmarkTest {
    private static final int WARM_UP = 25;
    private static final int PROJECTS = 25;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    @Autowired
    World world;

    @Autowired
    Proposals proposals;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engine;

    @Autowired
    HistoryService history;

    @Test
    void fromProposalToClosed() throws Exception {
        world.peopled();
        Path data = Files.createTempDirectory(Path.of("target"), "bare-").toAbsolutePath();
        OurLifecycle ours = new OurLifecycle(world, proposals, tasks, engine, history);
        try (BareLifecycle bare =
                BareLifecycle.start("jdbc:h2:file:" + data + "/bare;WRITE_DELAY=0;LOCK_TIMEOUT=20000")) {
            assertThat(bare.carry(WARM_UP)).isEqualTo(ours.carry(WARM_UP));
            Measured oursTook = new Measured(ROUNDS);
            Measured bareTook = new Measured(ROUNDS);
            for (int round = 0; round < ROUNDS; round++) {
                oursTook.round(() -> ours.carry(PROJECTS));
                bareTook.round(() -> bare.carry(PROJECTS));
            }
            Measured.report(
                    "lifecycle throughput against the bare engine (%.1f, %.1f projects a second): %.2f (goal >= 0.9)",
                    PROJECTS / oursTook.median(), PROJECTS / bareTook.median(), bareTook.median() / oursTook.median());
        }
    }
}
