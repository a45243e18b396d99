package org.jointroadmap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each start that fails ends with one line that says where the fault is and what to do. */
@Tag("long")
class StartFailuresTest {
    private static final String PASSWORD = "--joint-roadmap.admin.password=only for these tests";
    private static final String ANY_PORT = "--server.port=0";

    @TempDir
    Path folder;

    @Test
    void withoutAnAdministratorsPassword() throws Exception {
        assertThat(failure(ANY_PORT))
                .contains("Nobody can sign in yet: set joint-roadmap.admin.password to at least 12 characters")
                .contains("JOINT_ROADMAP_ADMIN_PASSWORD");
    }

    @Test
    void onAPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(failure(PASSWORD, "--server.port=" + taken.getLocalPort()))
                    .contains("Port " + taken.getLocalPort() + " is already in use: stop the program that uses it,"
                            + " or set another server.port.");
        }
    }

    @Test
    void withoutItsDatabase() throws Exception {
        assertThat(failure(PASSWORD, ANY_PORT, "--spring.datasource.url=jdbc:postgresql://localhost:1/x"))
                .contains("The database jdbc:postgresql://localhost:1/x cannot be used")
                .contains("start it or correct spring.datasource.*.");
    }

    @Test
    void withADataFolderThatIsNone() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(failure(PASSWORD, ANY_PORT, "--joint-roadmap.data=" + file.resolve("data")))
                .contains(file.toString())
                .contains("let the program write to this folder or set joint-roadmap.data to another one");
    }

    /** What is live, or the program's own at the first start, stays so; the log and the page of models say every fault. */
    @ParameterizedTest
    @CsvSource({
        "</bpmn:process>, </bpmn:proces>",
        "targetRef=\"tell-head\", targetRef=\"tell-tail\"",
    })
    void itStartsWithItsOwnModelsWhereOneIsBroken(String right, String wrong) throws Exception {
        copy(Path.of("processes"));
        Path model = folder.resolve("processes/escalation.bpmn");
        Files.writeString(model, Files.readString(model).replace(right, wrong));
        try (Attempt attempt = Attempt.in(folder, PASSWORD, ANY_PORT)) {
            attempt.awaitLine("Started JointRoadmapApplication");
            assertThat(attempt.lines())
                    .anyMatch(line -> line.contains("The models were not changed")
                            && line.contains("processes/escalation.bpmn:"));
        }
    }

    @Test
    void withRulesThatAreBrokenFromTheFirst() throws Exception {
        copy(Path.of("rules"));
        breakOverdue();
        assertThat(failure(PASSWORD, ANY_PORT))
                .contains("The rules cannot be used and no earlier version is stored: roadmap/overdue.drl, line 20")
                .contains("Correct the file and start again.");
    }

    @Test
    void forCountriesThatAreNone() throws Exception {
        assertThat(failure(PASSWORD, ANY_PORT, "--joint-roadmap.parties=BLR,XXX"))
                .contains("joint-roadmap.parties")
                .contains("XXX");
    }

    @Test
    void inAZoneThatIsNone() throws Exception {
        assertThat(failure(PASSWORD, ANY_PORT, "--joint-roadmap.zone=Mars"))
                .contains("joint-roadmap.zone")
                .contains("Mars");
    }

    @Test
    void itStartsInAnEmptyFolderAndKeepsItsRulesWhenAFileIsBrokenLater() throws Exception {
        try (Attempt first = Attempt.in(folder, PASSWORD, ANY_PORT)) {
            first.awaitLine("Started JointRoadmapApplication");
            first.close();
            assertThat(first.complaints()).isEmpty();
            assertThat(first.lines()).anyMatch(line -> line.contains("Version 1 of the rules is live"));
        }
        copy(Path.of("rules"));
        breakOverdue();
        try (Attempt second = Attempt.in(folder, ANY_PORT)) {
            second.awaitLine("Started JointRoadmapApplication");
            assertThat(second.complaints())
                    .singleElement()
                    .asString()
                    .contains("The rules were not changed")
                    .contains("roadmap/overdue.drl, line 20");
        }
    }

    /** The only line that is no news, of a program that has ended as failed. */
    private String failure(String... arguments) throws IOException, InterruptedException {
        try (Attempt attempt = Attempt.in(folder, arguments)) {
            assertThat(attempt.exitCode()).isNotZero();
            assertThat(attempt.complaints()).hasSize(1);
            String line = attempt.complaints().get(0);
            System.out.println("START " + line.substring(line.indexOf("Joint Roadmap did not start")));
            return line;
        }
    }

    private void breakOverdue() throws IOException {
        Path file = folder.resolve("rules/roadmap/overdue.drl");
        Files.writeString(file, Files.readString(file).replace("daysLate > 90", "daysLate > ninety"));
    }

    private void copy(Path source) throws IOException {
        try (var files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
