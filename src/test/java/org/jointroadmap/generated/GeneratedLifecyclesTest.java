package org.jointroadmap.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jointroadmap.crash.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check accepts reaches its end, whatever people do on the way. */
class GeneratedLifecyclesTest {
    private static final int DRAWN = 10;

    @TempDir
    private Path folder;

    @Test
    void eachReachesItsEndAndNobodyReadsWhatIsNotTheirs() throws Exception {
        World world = World.in(folder);
        try (Program program = world.program(HurriedProgram.class)) {
            long begun = System.nanoTime();
            program.start();
            Walk walk = new Walk(world, Seeds.with(DRAWN, 1), new Crowd(program.port()));
            walk.begin();
            walk.walk();
            assertThat(walk.answered()).isGreaterThan(DRAWN);
            assertThat(walk.moved()).isPositive();
            System.out.printf(
                    "GENERATED %d lifecycles, %d answers, %d moved, %.0f s%n",
                    DRAWN, walk.answered(), walk.moved(), (System.nanoTime() - begun) / 1e9);
            program.end();
        }
        assertThat(world.left()).isEmpty();
    }
}
