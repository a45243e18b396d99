package org.jointroadmap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jointroadmap.document.WordFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program is killed while a document of the roadmap is confirmed: all of its items are there, or none. */
@Tag("long")
class DocumentCrashTest {
    private static final int KILLS = CrashTests.KILLS;
    private static final int ROWS = 800;
    private static final int FIRST = 100;

    private final Random random = new Random();
    private int whole;
    private int nothing;

    @Test
    void aDocumentIsNeverHalfThere() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "document-crash-");
        try (Database database = Database.h2(folder);
                Program program = new Program(folder, database.settings())) {
            program.start();
            program.awaitTheSample();
            Api secretary = new Api(program.port(), "secretary");
            long begin = System.nanoTime();
            assertThat(confirm(secretary, give(secretary, FIRST))).isEqualTo(200);
            int millis = (int) ((System.nanoTime() - begin) / 1_000_000);
            for (int section = FIRST + 1; section <= FIRST + KILLS; section++) {
                String document = give(secretary, section);
                Thread confirming = begun(() -> confirmUntilKilled(secretary, document));
                Thread.sleep(random.nextInt(millis));
                program.kill();
                confirming.join();
                program.start();
                look(secretary, document, section);
            }
            program.end();
        }
        System.out.printf(
                "CRASH %s: %d kills in confirmations of %d items, %d were there as a whole, %d not at all%n",
                getClass().getSimpleName(), KILLS, ROWS, whole, nothing);
        assertThat(whole + nothing).isEqualTo(KILLS);
    }

    /** What is not there yet can be confirmed again. */
    private void look(Api secretary, String document, int section) throws Exception {
        String status = secretary.get(document).path("status").asText();
        if (status.equals("confirmed")) {
            whole++;
        } else {
            nothing++;
            assertThat(status).isEqualTo("preview");
            assertThat(items(secretary, section)).isZero();
            assertThat(isMade(secretary, section)).isFalse();
            assertThat(confirm(secretary, document)).isEqualTo(200);
        }
        assertThat(items(secretary, section)).isEqualTo(ROWS);
        assertThat(isMade(secretary, section)).isTrue();
        assertThat(confirm(secretary, document)).isEqualTo(409);
    }

    private static int confirm(Api secretary, String document) throws Exception {
        return secretary.send("POST", document + "/confirmation", "{}").statusCode();
    }

    private static void confirmUntilKilled(Api secretary, String document) {
        try {
            confirm(secretary, document);
        } catch (Exception killed) {
            // The program was killed while it answered.
        }
    }

    private static Thread begun(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private static int items(Api secretary, int section) throws Exception {
        int items = 0;
        String after = "";
        do {
            JsonNode page = secretary.get("/api/items?limit=500" + after);
            for (JsonNode item : page.path("items")) {
                items += item.path("number").asText().startsWith(section + ".") ? 1 : 0;
            }
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());
        return items;
    }

    private static boolean isMade(Api secretary, int section) throws Exception {
        return secretary.get("/api/organisations").toString().contains(ministry(section));
    }

    /** Each document makes an organisation. */
    private static String ministry(int section) {
        return "Министерство испытаний " + section + " Республики Беларусь";
    }

    private static String give(Api secretary, int section) throws IOException, InterruptedException {
        WordFile file = new WordFile().table().row("№", "Мероприятие", "Исполнитель", "Срок");
        for (int row = 1; row <= ROWS; row++) {
            String title = "Испытание " + Integer.toString(row * 7919 + section, 36) + " провести " + row;
            file.row(section + "." + row, title, ministry(section), "до 1 декабря 2030 г.");
        }
        return secretary.give(
                "/api/roadmap/imports",
                "section-" + section + ".docx",
                file.end().bytes());
    }
}
