package org.jointroadmap.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jointroadmap.crash.Api;
import org.jointroadmap.crash.Program;
import org.jointroadmap.whole.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day's work on servers that are set to other languages, digits, calendars and zones than ours. */
@Tag("long")
class ForeignMachineTest {
    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "az, AZ, '', '', Asia/Baku",
        "tr, TR, '', '', America/New_York",
        "ar, EG, '', u-nu-arab, Pacific/Auckland",
        "th, TH, TH, '', America/New_York",
    })
    void theSameWorkIsDone(String language, String country, String variant, String extensions, String zone)
            throws Exception {
        List<String> settings = List.of("--joint-roadmap.data=" + folder, "--joint-roadmap.zone=" + BAKU);
        try (Program program = new Program(folder, settings)
                .under(
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.variant=" + variant,
                        "-Duser.extensions=" + extensions,
                        "-Duser.timezone=" + zone)) {
            program.start();
            program.awaitTheSample();
            theMorningIsTheRoadmaps(new Api(program.port(), "admin"));
            anItemIsMovedToADay(new Api(program.port(), "secretary"));
            aPageWritesDigitsAndTheZone(new Session(program.port(), "secretary"));
        }
    }

    private static void theMorningIsTheRoadmaps(Api admin) throws Exception {
        JsonNode jobs = admin.get("/engine-rest/job?processDefinitionKey=morning-evaluation&timers=true");
        assertThat(jobs.path(0).path("dueDate").asText()).endsWith("T06:00:00.000+0400");
    }

    private static void anItemIsMovedToADay(Api secretary) throws Exception {
        LocalDate tomorrow = LocalDate.now(BAKU).plusDays(1);
        String seen = "\"" + secretary.get("/api/items/2.1").path("version").asText() + "\"";
        assertThat(secretary
                        .send(
                                "PATCH",
                                "/api/items/2.1",
                                "{\"dueText\": \"до " + tomorrow + "\", \"reason\": \"A slip\"}",
                                "If-Match",
                                seen)
                        .statusCode())
                .isEqualTo(200);
        JsonNode item = secretary.get("/api/items/2.1");
        assertThat(item.path("due").path("date").asText()).isEqualTo(tomorrow.toString());
        assertThat(item.path("workingDaysLate").asInt()).isZero();
    }

    private static void aPageWritesDigitsAndTheZone(Session secretary) {
        assertThat(secretary.get("/items/2.1").body())
                .containsPattern("[0-9]{1,2}\u00a0\\p{L}+\\.?\u00a020[0-9]{2}, [0-9]{2}:[0-9]{2}\u00a0UTC\\+4");
    }
}
