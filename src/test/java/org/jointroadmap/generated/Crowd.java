package org.jointroadmap.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.crash.Api;

/** The people of both sides, each by themselves at the program's interface. */
final class Crowd {
    static final List<String> SIDES = List.of("by", "az");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;
    private static final long PATIENCE = 60_000_000_000L;

    private final Map<String, Api> people = new LinkedHashMap<>();

    Crowd(int port) {
        Stream.of("coordinator", "head", "deputy", "cochair")
                .flatMap(post -> SIDES.stream().map(side -> side + "." + post))
                .forEach(login -> people.put(login, new Api(port, login)));
        people.put("secretary", new Api(port, "secretary"));
        people.put("admin", new Api(port, "admin"));
    }

    /** What the Tasklist shows each of them of the generated lifecycles, by the task's id. */
    Map<String, OpenTask> tasks() throws IOException, InterruptedException {
        Map<String, OpenTask> all = new LinkedHashMap<>();
        for (Map.Entry<String, Api> person : people.entrySet()) {
            if (!person.getKey().equals("admin")) {
                for (JsonNode task : person.getValue().get("/engine-rest/task?active=true&maxResults=500")) {
                    OpenTask open = OpenTask.of(task, person.getKey());
                    if (open.definition().startsWith("generated-")) {
                        all.put(open.id(), open);
                    }
                }
            }
        }
        return all;
    }

    /** Alpha-3 code of a person's side, "" for the secretariat. */
    static String side(String login) {
        return login.startsWith("by.") ? "BLR" : login.startsWith("az.") ? "AZE" : "";
    }

    JsonNode form(OpenTask task) throws IOException, InterruptedException {
        return api(task.login()).get("/engine-rest/task/" + task.id() + "/deployed-form");
    }

    /** Whether the task was theirs to take. */
    boolean claim(OpenTask task) throws IOException, InterruptedException {
        return api(task.login())
                        .send(
                                "POST",
                                "/engine-rest/task/" + task.id() + "/claim",
                                "{\"userId\": \"" + task.login() + "\"}")
                        .statusCode()
                < 300;
    }

    HttpResponse<String> submit(OpenTask task, Map<String, JsonNode> answers) throws IOException, InterruptedException {
        return api(task.login())
                .send("POST", "/engine-rest/task/" + task.id() + "/submit-form", AnyAnswers.body(answers));
    }

    String propose(String side, String lifecycle) throws IOException, InterruptedException {
        HttpResponse<String> proposed = api(side + ".coordinator")
                .send(
                        "POST",
                        "/api/projects",
                        JSON.createObjectNode()
                                .put("lifecycle", lifecycle)
                                .put("title", "Project of " + lifecycle)
                                .put(
                                        "summary",
                                        "What nobody thought of before, made by both sides in a way that chance drew.")
                                .toString());
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        return proposed.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    JsonNode project(String side, String id) throws IOException, InterruptedException {
        return JSON.readTree(
                api(side + ".head").send("GET", "/api/projects/" + id, "").body());
    }

    boolean sees(String side, String id) throws IOException, InterruptedException {
        return api(side + ".head").send("GET", "/api/projects/" + id, "").statusCode() == OK;
    }

    /** What the people of a side read of a project's answers; none of what they may not know of. */
    List<JsonNode> answers(String side, String id) throws IOException, InterruptedException {
        HttpResponse<String> read = api(side + ".head").send("GET", "/api/projects/" + id + "/answers", "");
        List<JsonNode> answers = new ArrayList<>();
        if (read.statusCode() == OK) {
            JSON.readTree(read.body()).path("items").forEach(answers::add);
        }
        return answers;
    }

    void turn(String side, String id, String what) throws IOException, InterruptedException {
        Api person = api(side + ".coordinator");
        String etag = person.send("GET", "/api/projects/" + id, "")
                .headers()
                .firstValue("ETag")
                .orElse("");
        person.send("POST", "/api/projects/" + id + "/" + what, "{\"reason\": \"Chance.\"}", "If-Match", etag);
    }

    JsonNode move(String lifecycle, String id, boolean preview) throws IOException, InterruptedException {
        return move(lifecycle, "{\"to\": 2, \"projects\": [\"" + id + "\"], \"preview\": " + preview + "}");
    }

    JsonNode moveAll(String lifecycle, boolean preview) throws IOException, InterruptedException {
        return move(lifecycle, "{\"to\": 2, \"preview\": " + preview + "}");
    }

    private JsonNode move(String lifecycle, String body) throws IOException, InterruptedException {
        HttpResponse<String> moved = api("admin").send("POST", "/api/lifecycles/" + lifecycle + "/migrations", body);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(OK);
        return JSON.readTree(moved.body());
    }

    /** The version of each lifecycle that people start now. */
    Map<String, Integer> versions() throws IOException, InterruptedException {
        Map<String, Integer> versions = new LinkedHashMap<>();
        api("admin")
                .get("/api/lifecycles?limit=500")
                .path("items")
                .forEach(one -> versions.put(
                        one.path("key").asText(), one.path("version").asInt()));
        return versions;
    }

    /** How many projects run on a version of a lifecycle. */
    int running(String lifecycle, int version) throws IOException, InterruptedException {
        for (JsonNode one : api("admin").get("/api/lifecycles").path("items")) {
            if (one.path("key").asText().equals(lifecycle)) {
                return one.path("running").path(String.valueOf(version)).asInt();
            }
        }
        return 0;
    }

    void awaitVersion(String lifecycle, int version) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (versions().getOrDefault(lifecycle, 0) != version) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not published: " + faults());
            }
            Thread.sleep(200);
        }
    }

    String faults() throws IOException, InterruptedException {
        return api("admin").get("/api/models").toPrettyString();
    }

    private Api api(String login) {
        return people.get(login);
    }
}
