package org.jointroadmap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jointroadmap.trade.meaning.KnownCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program is killed again and again while it reads files: of each all figures are there, or none. */
@Tag("long")
class ImportCrashTest {
    private static final int KILLS = CrashTests.KILLS;
    private static final int PRODUCTS = 1_500;
    /** Without what is withheld of a chapter, which is nothing that anybody could buy from another. */
    private static final int[] CODES = IntStream.range(100_000, 1_000_000)
            .filter(code -> KnownCodes.has(code) && code % 10_000 != 9_999)
            .limit(PRODUCTS)
            .toArray();

    private static final int[] SUPPLIERS = {
        40, 56, 100, 191, 203, 208, 233, 246, 251, 276, 300, 348, 372, 381, 428, 440, 528, 616, 620, 642, 703, 705, 724,
        752, 842
    };
    private static final String EXCLUDED = "/api/parties/AZE/excluded-partners";
    private static final String NAME = "BACI_HS17_Y2023.csv.gz";
    private static final String LIST =
            "[{\"country\": \"DEU\", \"from\": \"2022-04-06\", \"to\": null, \"legalAct\": \"test\"}]";

    private int whole;
    private int nothing;
    private int lastDone;

    @Test
    void noHalfImportIsEverThere() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "import-crash-");
        Random random = new Random();
        try (Database database = Database.h2(folder);
                Program program = new Program(folder, database.settings())) {
            program.start();
            program.awaitTheSample();
            Api secretary = new Api(program.port(), "secretary");
            String seen = secretary
                    .send("GET", EXCLUDED, "")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            assertThat(secretary.send("PUT", EXCLUDED, LIST, "If-Match", seen).statusCode())
                    .isEqualTo(200);
            for (int kill = 1; kill <= KILLS; kill++) {
                String location = secretary.give(NAME, file(kill));
                Thread.sleep(random.nextInt(3_500));
                program.kill();
                program.start();
                look(secretary, location, kill);
            }
            List<String> first = readAgain(secretary);
            assertThat(first).hasSize(PRODUCTS);
            assertThat(readAgain(secretary)).isEqualTo(first);
            program.end();
        }
        System.out.printf(
                "CRASH %s: %d kills in imports of %d figures, %d were there as a whole, %d not at all%n",
                getClass().getSimpleName(), KILLS, PRODUCTS * SUPPLIERS.length, whole, nothing);
    }

    /** Every figure there is one of the last file that says it is done. */
    private void look(Api secretary, String location, int version) throws Exception {
        String status = end(secretary, location);
        assertThat(status).isIn("done", "failed");
        if (status.equals("done")) {
            whole++;
            lastDone = version;
        } else {
            nothing++;
        }
        Set<Long> versions = new TreeSet<>();
        List<JsonNode> flows = all(secretary, "/api/trade/flows?importer=AZE&period=2023");
        flows.forEach(flow -> versions.add(flow.path("valueUsd").asLong()));
        assertThat(versions).isEqualTo(lastDone == 0 ? Set.of() : Set.of(lastDone * 1_000_000L));
        assertThat(flows).hasSize(lastDone == 0 ? 0 : PRODUCTS * SUPPLIERS.length);
    }

    /** What was found, without the courses of the opportunities, which go on meanwhile. */
    private List<String> readAgain(Api secretary) throws Exception {
        secretary.give(NAME, file(KILLS + 2));
        String location = secretary.give(NAME, file(KILLS + 1));
        assertThat(end(secretary, location)).isEqualTo("done");
        return all(secretary, "/api/opportunities?buyer=AZE&period=2023").stream()
                .map(found -> found.toString().replaceAll("\"flag\":\\w+|\"step\":\"\\w+\"", ""))
                .toList();
    }

    private static List<JsonNode> all(Api secretary, String path) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = secretary.get(path + "&limit=500" + after);
            page.path("items").forEach(items::add);
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asText();
        } while (!after.isEmpty());
        return items;
    }

    private static String end(Api secretary, String location) throws Exception {
        String status = "reading";
        while (status.equals("reading") || status.equals("queued")) {
            Thread.sleep(300);
            status = secretary.get(location).path("status").asText();
        }
        return status;
    }

    /** All values are the version, in millions. */
    private static byte[] file(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer rows = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.US_ASCII)) {
            rows.write("t,i,j,k,v,q\n");
            for (int supplier : SUPPLIERS) {
                for (int product = 0; product < PRODUCTS; product++) {
                    rows.write("2023,%d,31,%06d,%d,1%n".formatted(supplier, CODES[product], version * 1000));
                }
            }
            for (int product = 0; product < PRODUCTS; product++) {
                rows.write("2023,112,643,%06d,900000,1%n".formatted(CODES[product]));
            }
        }
        return bytes.toByteArray();
    }
}
