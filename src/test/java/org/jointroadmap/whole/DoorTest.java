package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What those may take of the program who are not known, or come slowly. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class DoorTest {
    private static final int MANY = 230;
    private static final String FORM = "multipart/form-data; boundary=x";
    private static final String PART =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
    private static final String SECRETARY =
            "Basic " + Base64.getEncoder().encodeToString("secretary:sample".getBytes(StandardCharsets.UTF_8));

    @Autowired
    World world;

    @Autowired
    ServletContext servlets;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /trade/imports, 302",
        "GET, /trade/imports, 302",
        "POST, /login, 302",
        "POST, /logout, 302",
        "POST, /language, 302",
        "POST, /error, 302",
        "POST, /app.css, 302",
        "POST, /no/such/page, 302",
        "POST, /actuator/health, 302",
        "POST, /actuator/info, 302",
        "POST, /api/trade/imports, 401",
        "GET, /api/items, 401",
        "PUT, /api/parties/BLR/excluded-partners, 401",
        "POST, /v3/api-docs, 401",
        "POST, /engine-rest/task, 401",
        "POST, /engine-rest/deployment/create, 401",
        "POST, /camunda/api/engine/engine/default/task, 401",
        "POST, /camunda/app/tasklist/default/, 302",
    })
    void ofFilesThatNobodySendsNothingIsKept(String method, String path, int status) {
        for (String credentials :
                List.of("", "Authorization: Basic bm9ib2R5Om5vYm9keQ==\r\n", "Authorization: No\r\n")) {
            try (Wire wire = new Wire(port)) {
                wire.write(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM + "\r\n"
                        + credentials + "Content-Length: 50000000\r\n\r\n" + PART);
                byte[] some = new byte[1 << 20];
                for (int megabyte = 0; megabyte < 4; megabyte++) {
                    wire.write(some);
                    assertThat(kept()).as(path).isEmpty();
                }
                assertThat(wire.head()).startsWith("HTTP/1.1 " + status).contains("Connection: close");
                World.await(wire::isClosed);
                assertThat(kept()).as(path).isEmpty();
            }
        }
    }

    @Test
    void filesAreTakenOnlyWhereSomethingIsDoneWithThem() {
        Client secretary = new Client(port, "secretary", "sample");
        Client.Answer program = secretary.sendAs(FORM, "/api/evaluations", PART + "1\r\n--x--\r\n");
        assertThat(program.status()).isEqualTo(415);
        assertThat(program.type()).startsWith("application/problem+json");
        assertThat(secretary.sendAs(FORM, "/engine-rest/task", PART).status()).isEqualTo(415);
        assertThat(new Session(port, "secretary")
                        .uploadTo("/people/me", "/roadmap", new byte[10])
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aBodyWithoutFilesEndsWithinReason() {
        Client secretary = new Client(port, "secretary", "sample");
        String large = "{" + " ".repeat(3 << 20) + "\"scope\": \"all\"}";
        Client.Answer answer = secretary.post("/api/evaluations", large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(inChunks(large)).startsWith("HTTP/1.1 413");
        assertThat(secretary.post("/api/evaluations", "[".repeat(2000)).status())
                .isEqualTo(400);
    }

    /** What a body leaves behind is no request. */
    @Test
    void theRestOfABodyIsNotTakenForARequest() {
        try (Wire wire = new Wire(port)) {
            wire.write("POST /api/items HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\nGET /login HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 401").contains("Connection: close");
            World.await(wire::isClosed);
        }
    }

    @Test
    void aConnectionIsUsedAgainOnceItsBodyWasRead() {
        try (Wire wire = new Wire(port)) {
            for (int time = 0; time < 2; time++) {
                wire.write("POST /api/evaluations HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + SECRETARY
                        + "\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"scope\": \"all\"}");
                assertThat(wire.head()).startsWith("HTTP/1.1 202").doesNotContain("Connection: close");
                wire.skipBody();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5\r\nContent-Length: 5",
                "5\r\nContent-Length: 6",
                "5, 5",
                "+5",
                "-1",
                "9223372036854775808",
                "abc"
            })
    void aLengthThatIsNoneIsMalformed(String length) {
        for (String request : List.of("POST /login", "GET /actuator/health", "POST /api/projects")) {
            try (Wire wire = new Wire(port)) {
                wire.write(request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\nhello");
                assertThat(wire.head()).as(request).startsWith("HTTP/1.1 400");
                World.await(wire::isClosed);
            }
        }
    }

    @Test
    void ofTooManyConnectionsThoseIdleForLongestAreClosed() {
        List<Wire> idle = new ArrayList<>();
        try {
            for (int one = 0; one < MANY; one++) {
                Wire wire = new Wire(port).write("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(wire.head()).startsWith("HTTP/1.1 200");
                idle.add(wire);
            }
            World.await(() -> idle.get(0).isClosed());
            assertThat(idle.subList(MANY - 100, MANY)).noneMatch(Wire::isClosed);
        } finally {
            idle.forEach(Wire::close);
        }
    }

    @Test
    void aConnectionIsUsedAgainAfterASmallBodyThatNobodyReadThoughItCameLate() throws InterruptedException {
        try (Wire wire = new Wire(port)) {
            for (int time = 0; time < 3; time++) {
                wire.write("POST /api/items HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 16\r\n\r\n");
                Thread.sleep(50);
                wire.write("{\"scope\": \"all\"}");
                assertThat(wire.head()).startsWith("HTTP/1.1 401").doesNotContain("Connection: close");
                wire.skipBody();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 500000",
                "Transfer-Encoding: chunked",
                "Content-Length: 500000\r\nAuthorization: No"
            })
    void aLargeFormOfAStrangerIsNotRead(String header) {
        try (Wire wire = new Wire(port)) {
            wire.write("POST /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n" + header + "\r\n\r\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 413").contains("Connection: close");
        }
    }

    @Test
    void formsThatComeSlowlyKeepNobodyFromSigningIn() {
        String form = "username=secretary&password=wrong";
        String head = "POST /login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n";
        List<Wire> slow = new ArrayList<>();
        try {
            for (int one = 0; one < 30; one++) {
                slow.add(new Wire(port).write(head + "u"));
            }
            World.await(() -> slow.stream().filter(Wire::isClosed).count() == 26);
            assertThat(new Session(port, "secretary").get("/roadmap").status()).isEqualTo(200);
            Wire inTwo =
                    slow.stream().filter(wire -> !wire.isClosed()).findFirst().orElseThrow();
            assertThat(inTwo.write(form.substring(1)).head())
                    .as("read, and refused for want of a token")
                    .startsWith("HTTP/1.1 403");
        } finally {
            slow.forEach(Wire::close);
        }
        try (Wire late = new Wire(port)) {
            late.write(head);
            assertThat(late.head()).startsWith("HTTP/1.1 408").contains("Connection: close");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/items", "/api/evaluations", "/engine-rest/task"})
    void aProgramThatSaysNothingOfWhoItIsGetsNoSession(String path) {
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            try (Wire wire = new Wire(port)) {
                wire.write(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n");
                assertThat(wire.head()).startsWith("HTTP/1.1 401").doesNotContain("Set-Cookie");
            }
        }
        assertThat(new Session(port, "secretary")
                        .postWithoutToken("/api/evaluations", "{}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "12000, false"})
    void theWayBackIsKeptOnlyIfItIsShort(int letters, boolean kept) {
        try (Wire wire = new Wire(port)) {
            wire.write("GET /roadmap?q=" + "x".repeat(letters)
                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n");
            String head = wire.head();
            assertThat(head).startsWith("HTTP/1.1 302");
            assertThat(head.contains("JSESSIONID")).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roadmap", "/camunda/api/engine/engine/default/task"})
    void whatAScriptAsksForIsNoWayBack(String path) {
        try (Wire wire = new Wire(port)) {
            wire.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n");
            assertThat(wire.head()).startsWith("HTTP/1.1 ").doesNotContain("JSESSIONID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%07", "%E2%80%AE", "LONG"})
    void whatCannotBeReadIsRefusedBeforeSigningInToo(String value) {
        assertThat(status("/login?x=" + value.replace("LONG", "x".repeat(1_001))))
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /login HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /trade/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 100000\r\n\r\n",
            })
    void manyThatComeSlowlyHoldNobodyUp(String beginning) throws InterruptedException {
        nobodyIsHeldUpBy(beginning);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/items HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100000\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 100000\r\n\r\n",
                "POST /api/trade/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Authorization: SECRETARY\r\nContent-Length: 100000\r\n\r\n",
                "POST /api/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Authorization: SECRETARY\r\nTransfer-Encoding: chunked\r\n\r\n",
            })
    void manyThatComeSlowlyInOtherWaysHoldNobodyUp(String beginning) throws InterruptedException {
        nobodyIsHeldUpBy(beginning);
    }

    private void nobodyIsHeldUpBy(String beginning) throws InterruptedException {
        new Client(port, "secretary", "sample").get("/api/me");
        List<Wire> slow = new ArrayList<>();
        try {
            for (int one = 0; one < MANY; one++) {
                slow.add(new Wire(port).write(beginning.replace("SECRETARY", SECRETARY)));
            }
            long end = System.nanoTime() + Duration.ofSeconds(14).toNanos();
            while (System.nanoTime() < end) {
                slow.forEach(wire -> wire.write("1"));
                assertThat(status("/actuator/health")).as("health").isEqualTo(200);
                Thread.sleep(1_000);
            }
            World.await(() -> slow.stream().allMatch(Wire::isClosed));
            assertThat(status("/login")).as("login").isEqualTo(200);
        } finally {
            slow.forEach(Wire::close);
        }
    }

    private String inChunks(String body) {
        try (Wire wire = new Wire(port)) {
            return wire.write("POST /api/evaluations HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + SECRETARY
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n")
                    .head();
        }
    }

    /** What comes back, if anything does before a monitor gives up. */
    private int status(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .version(HttpClient.Version.HTTP_1_1)
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Path> kept() {
        Path folder = ((File) servlets.getAttribute(ServletContext.TEMPDIR)).toPath();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
