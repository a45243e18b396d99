package org.jointroadmap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program is killed again and again while people write: what was acknowledged is there, and nothing is there twice. */
@Tag("long")
abstract class CrashTests {
    /** The whole size is 10. */
    static final int KILLS = Integer.getInteger("kills", 10);

    abstract Database database(Path folder) throws Exception;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "crash-");
        try (Database database = database(folder)) {
            List<String> lost = new ArrayList<>();
            int acknowledged = writeAndKill(folder, database, lost);
            check(database, acknowledged, lost);
        }
    }

    private static int writeAndKill(Path folder, Database database, List<String> lost) throws Exception {
        Random random = new Random();
        try (Program program = new Program(folder, database.settings())) {
            Writers writers = new Writers(program.port());
            program.start();
            program.awaitTheSample();
            for (int kills = 0; kills < KILLS; kills++) {
                List<Thread> threads = writers.begin();
                Thread.sleep(1500 + random.nextInt(2500));
                program.kill();
                for (Thread thread : threads) {
                    thread.join();
                }
                program.start();
                lost.addAll(writers.lost());
            }
            program.awaitTheLastLetter();
            program.end();
            return writers.acknowledged();
        }
    }

    private void check(Database database, int acknowledged, List<String> lost) throws SQLException {
        Aftermath aftermath = new Aftermath(database);
        long twice = aftermath.flagsTwice();
        int letters = aftermath.messageIds().size();
        long sent = aftermath.lettersSent();
        List<String> stuck = aftermath.stuck();
        System.out.printf(
                "CRASH %s: %d kills, %d changes acknowledged, lost %d, flags twice %d, letters %d of %d, stuck %d%n",
                getClass().getSimpleName(), KILLS, acknowledged, lost.size(), twice, letters, sent, stuck.size());
        assertThat(acknowledged).isGreaterThan(KILLS);
        assertThat(lost).isEmpty();
        assertThat(twice).isZero();
        assertThat(letters).isEqualTo((int) sent);
        assertThat(stuck).isEmpty();
    }
}
