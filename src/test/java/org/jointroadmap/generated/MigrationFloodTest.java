package org.jointroadmap.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jointroadmap.JointRoadmapApplication;
import org.jointroadmap.crash.Program;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of projects go on by another version of their model, although the program is killed in the middle. */
@Tag("long")
class MigrationFloodTest {
    /** The whole size is 10,000. */
    private static final int MOVED = Integer.getInteger("migrated", 10_000);

    private static final long SEED = 39;
    private static final int AT_ONCE = 4;
    private static final double LONGEST_PREVIEW = 60;
    private static final double LONGEST_MOVE = 600;

    private final Drawn second = LifecycleDrawing.second(SEED);
    private Crowd crowd;

    @Test
    void allAreMovedAndNoneIsLost() throws Exception {
        World world = World.in(Files.createTempDirectory(Path.of("target"), "moved-"));
        try (Program program = world.program(JointRoadmapApplication.class)) {
            program.start();
            crowd = new Crowd(program.port());
            world.publish(LifecycleDrawing.first(SEED));
            crowd.awaitVersion(second.key(), 1);
            fill();
            int underWay = crowd.running(second.key(), 1);
            assertThat(underWay).isGreaterThan(MOVED / 2);
            world.publish(second);
            crowd.awaitVersion(second.key(), 2);
            long begun = System.nanoTime();
            JsonNode preview = crowd.moveAll(second.key(), true);
            double looked = seconds(begun);
            assertThat(preview.path("moved").size() + preview.path("refused").size())
                    .isEqualTo(underWay);
            begun = System.nanoTime();
            int before = moveAndKill(program);
            double killed = seconds(begun);
            program.start();
            crowd = new Crowd(program.port());
            begun = System.nanoTime();
            JsonNode rest = crowd.moveAll(second.key(), false);
            double moved = killed + seconds(begun);
            System.out.printf(
                    "MOVED %d projects: previewed in %.1f s, killed at %d, moved in %.1f s, %d stay%n",
                    underWay, looked, before, moved, preview.path("refused").size());
            assertThat(rest.path("moved").size()).isBetween(1, MOVED - 1);
            program.end();
            assertThat(world.running(second.key()))
                    .isEqualTo(Map.of(
                            1,
                            preview.path("refused").size(),
                            2,
                            preview.path("moved").size()));
            assertThat(world.strays(second.key())).isZero();
            assertThat(looked).isLessThan(LONGEST_PREVIEW);
            assertThat(moved).isLessThan(LONGEST_MOVE);
        }
    }

    /** Proposes them all and answers a task of every third, so that they stand at several places. */
    private void fill() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        List<Callable<String>> proposals = new ArrayList<>();
        IntStream.range(0, MOVED)
                .forEach(number -> proposals.add(() -> crowd.propose(Crowd.SIDES.get(number % 2), second.key())));
        for (Future<String> proposed : people.invokeAll(proposals)) {
            proposed.get();
        }
        people.shutdown();
        Random random = new Random(SEED);
        AnyAnswers answers = new AnyAnswers(random);
        int wanted = Math.min(MOVED / 3, 500);
        while (wanted > 0) {
            for (OpenTask task : crowd.tasks().values()) {
                if (wanted > 0 && task.isFree() && random.nextBoolean() && crowd.claim(task)) {
                    crowd.submit(task, answers.to(crowd.form(task)));
                    wanted--;
                }
            }
        }
    }

    /** Kills the program once a third is moved; answers how many were. */
    private int moveAndKill(Program program) throws Exception {
        Thread moving = new Thread(() -> {
            try {
                crowd.moveAll(second.key(), false);
            } catch (IOException | InterruptedException dead) {
                Thread.currentThread().interrupt();
            }
        });
        moving.start();
        int moved = 0;
        while (moved < MOVED / 6) {
            Thread.sleep(50);
            moved = crowd.running(second.key(), 2);
        }
        program.kill();
        moving.join();
        return moved;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
