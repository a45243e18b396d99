package org.jointroadmap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.crash.Api;

/** The people of the sample, who do whatever the Tasklist has for them by some models. */
final class Walkers {
    private static final List<String> PEOPLE = List.of(
            "by.coordinator",
            "az.coordinator",
            "by.head",
            "az.head",
            "by.deputy",
            "az.deputy",
            "by.cochair",
            "az.cochair");
    private static final List<String> MODELS =
            List.of("joint-production", "import-substitution", "delivery-acceptance");

    private static final int ROUNDS_WITHOUT_WORK = 20;

    private final Map<String, Api> people = new HashMap<>();
    private final List<String> models;

    /** @param models whose tasks they do */
    Walkers(int port, List<String> models) {
        this.models = models;
        PEOPLE.forEach(login -> people.put(login, new Api(port, login)));
    }

    /** Goes on until nothing has waited for a while. */
    void walk() throws Exception {
        for (int idle = 0; idle < ROUNDS_WITHOUT_WORK; idle++) {
            if (work() > 0) {
                idle = 0;
            }
            Thread.sleep(500);
        }
    }

    /** The sample's own projects are done beside it, as far as they go. */
    void walkUntilClosed(String project) throws Exception {
        for (int round = 0; round < 60 && !isClosed(project); round++) {
            work();
            Thread.sleep(500);
        }
        assertThat(get(PEOPLE.get(0), "/api/projects/" + project).path("status").asText())
                .as(get(PEOPLE.get(0), "/api/projects/" + project + "/answers").toString())
                .isEqualTo("closed");
    }

    private boolean isClosed(String project) throws Exception {
        return get(PEOPLE.get(0), "/api/projects/" + project)
                .path("status")
                .asText()
                .equals("closed");
    }

    /** The address of a new project. */
    String propose(String lifecycle) throws Exception {
        HttpResponse<String> proposed = people.get(PEOPLE.get(0))
                .send(
                        "POST",
                        "/api/projects",
                        "{\"lifecycle\": \"" + lifecycle + "\", \"title\": \"Walk\", \"summary\": \"short\"}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        return proposed.headers().firstValue("Location").orElseThrow();
    }

    private int work() throws Exception {
        int done = 0;
        for (String login : PEOPLE) {
            for (JsonNode task : waiting(login)) {
                if (models.contains(model(task)) && isFor(login, task)) {
                    complete(login, task.path("id").asText());
                    done++;
                }
            }
        }
        return done;
    }

    /** All projects as both sides see them. */
    Map<String, JsonNode> projects() throws Exception {
        Map<String, JsonNode> all = new HashMap<>();
        for (String login : PEOPLE) {
            get(login, "/api/projects?limit=500")
                    .path("items")
                    .forEach(project -> all.put(project.path("id").asText(), project));
        }
        return all;
    }

    /** What was answered about a project, as far as either side reads it. */
    int answers(String project) throws Exception {
        int most = 0;
        for (String login : PEOPLE) {
            most = Math.max(
                    most,
                    get(login, "/api/projects/" + project + "/answers")
                            .path("items")
                            .size());
        }
        return most;
    }

    /** Somebody of either side resumes what is suspended. */
    void resume(String project) throws Exception {
        List<Integer> replies = new ArrayList<>();
        for (String login : PEOPLE) {
            Api person = people.get(login);
            String etag = person.send("GET", "/api/projects/" + project, "")
                    .headers()
                    .firstValue("ETag")
                    .orElse("");
            if (!etag.isEmpty() && !replies.contains(200)) {
                replies.add(person.send(
                                "POST",
                                "/api/projects/" + project + "/resumption",
                                "{\"reason\": \"The program is new.\"}",
                                "If-Match",
                                etag)
                        .statusCode());
            }
        }
        assertThat(replies).contains(200);
    }

    private List<JsonNode> waiting(String login) throws Exception {
        List<JsonNode> tasks = new ArrayList<>();
        get(login, "/engine-rest/task?active=true&maxResults=500").forEach(tasks::add);
        return tasks;
    }

    private static String model(JsonNode task) {
        return task.path("processDefinitionId").asText().replaceAll(":.*", "");
    }

    private boolean isFor(String login, JsonNode task) throws Exception {
        String assignee = task.path("assignee").asText("");
        if (!assignee.isEmpty() && !assignee.equals("null")) {
            return assignee.equals(login);
        }
        HttpResponse<String> claimed = post(login, task, "claim", "{\"userId\": \"" + login + "\"}");
        return claimed.statusCode() == 204;
    }

    private void complete(String login, String task) throws Exception {
        JsonNode form = get(login, "/engine-rest/task/" + task + "/deployed-form");
        HttpResponse<String> done =
                people.get(login).send("POST", "/engine-rest/task/" + task + "/submit-form", AnyTask.answers(form));
        assertThat(done.statusCode()).as("%s: %s", form.path("id"), done.body()).isIn(200, 204);
    }

    private HttpResponse<String> post(String login, JsonNode task, String what, String body) throws Exception {
        return people.get(login)
                .send("POST", "/engine-rest/task/" + task.path("id").asText() + "/" + what, body);
    }

    private JsonNode get(String login, String path) throws Exception {
        return people.get(login).get(path);
    }
}
