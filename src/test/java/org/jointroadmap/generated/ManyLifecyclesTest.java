package org.jointroadmap.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jointroadmap.crash.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand lifecycles, some together, while the program is killed now and then; the seeds of those that fail are kept. */
@Tag("long")
class ManyLifecyclesTest {
    /** The whole size is 1,000. */
    private static final int DRAWN = Integer.getInteger("lifecycles", 1000);

    /** The whole size is 5. */
    private static final int KILLS = Integer.getInteger("lifecycles.kills", 5);

    private static final long FIRST = Long.getLong("lifecycles.seed", 1_000);
    private static final int TOGETHER = 20;
    private static final long LONGEST_LIFE = 20_000;

    private final Random random = new Random(FIRST);
    private int kills;

    @Test
    void eachReachesItsEndAndNothingIsLost() throws Exception {
        World world = World.in(Files.createTempDirectory(Path.of("target"), "generated-"));
        List<Long> seeds = Seeds.with(DRAWN, FIRST);
        int answered = 0;
        int moved = 0;
        try (Program program = world.program(HurriedProgram.class)) {
            program.start();
            for (int from = 0; from < seeds.size(); from += TOGETHER) {
                List<Long> some = seeds.subList(from, Math.min(from + TOGETHER, seeds.size()));
                Walk walk = new Walk(world, some, new Crowd(program.port()));
                walk.begin();
                long left = (seeds.size() - from + TOGETHER - 1) / TOGETHER;
                walk(walk, program, (int) Math.ceil((KILLS - kills) / (double) left));
                walk.leave();
                answered += walk.answered();
                moved += walk.moved();
            }
            program.end();
        }
        System.out.printf("GENERATED %d lifecycles, %d answers, %d moved, %d kills%n", DRAWN, answered, moved, kills);
        assertThat(kills).isEqualTo(KILLS);
        assertThat(world.left()).isEmpty();
    }

    /** Goes on after each kill, where the program was. */
    private void walk(Walk walk, Program program, int killed) throws Exception {
        for (int more = killed; more > 0; more--) {
            Thread killer = killer(program);
            try {
                walk.walk();
            } catch (IOException dead) {
                killer.join();
            }
            killer.join();
            kills++;
            program.start();
            walk.goOn(new Crowd(program.port()));
        }
        walk.walk();
    }

    private Thread killer(Program program) {
        long life = 2_000 + random.nextLong(LONGEST_LIFE);
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(life);
                program.kill();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        killer.start();
        return killer;
    }
}
