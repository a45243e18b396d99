package org.jointroadmap.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What each side has of its own in a program: a draft, a task, half of an answered pair; each bears a mark. */
final class Secrets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUMMARY = "A first series, made from sets of parts, with a growing share of local ones";

    /** Mark to the side whose it is. */
    static final Map<String, String> MARKS = Map.of("OURSBLR", "BLR", "OURSAZE", "AZE");

    private Secrets() {}

    /** What belongs to a side: ids, by the noun of the address and its parameter. */
    record Things(Map<String, String> own, Map<String, String> shared) {}

    /** A draft and its task, and a project that both sides know of and only this one has assessed. */
    static Things of(Person coordinator) {
        String mark = "OURS" + coordinator.side();
        String draft = propose(coordinator, mark + " draft", "");
        String shared = propose(coordinator, "Tractors of " + coordinator.side().charAt(0), SUMMARY);
        JsonNode half = task(coordinator, shared, "assess-by-proposer");
        must(
                coordinator,
                "/engine-rest/task/" + half.asText() + "/claim",
                "{\"userId\":\"" + coordinator.login() + "\"}");
        must(
                coordinator,
                "/engine-rest/task/" + half.asText() + "/complete",
                "{\"variables\":{\"recommended\":{\"value\":\"yes\"},\"grounds\":{\"value\":\"" + mark
                        + " grounds\"}}}");
        String instance = json(coordinator.call("GET", "/api/projects/" + draft, null))
                .path("processInstanceId")
                .asText();
        Map<String, String> things = new HashMap<>();
        things.put("id", task(coordinator, draft, "complete-the-proposal").asText());
        things.put("process-instance.id", instance);
        things.put("execution.id", instance);
        things.put("projects.id", draft);
        things.put("comments.id", said(coordinator, draft, mark));
        things.put("comment", things.get("comments.id"));
        things.put("files.id", attached(coordinator, draft, mark));
        things.put("file", things.get("files.id"));
        things.put("flags.id", "1");
        things.put("evaluations.id", "1");
        things.put("opportunities.id", "BLR-AZE-080810");
        things.put("trade.id", "1");
        things.put(
                "filter.id",
                json(coordinator.call("GET", "/engine-rest/filter", null))
                        .path(0)
                        .path("id")
                        .asText());
        things.put("user.id", coordinator.login());
        things.put("people.login", coordinator.login().replace("coordinator", "owner"));
        things.put("key", "joint-production");
        things.put("number", "2.4");
        things.put("code", coordinator.side());
        things.put("party", coordinator.side());
        things.put("varName", "partner");
        things.put("userId", coordinator.login());
        things.put("groupId", coordinator.login().substring(0, 2) + "-cochairs");
        Map<String, String> others = new HashMap<>(things);
        others.put("projects.id", shared);
        return new Things(things, others);
    }

    private static String propose(Person by, String title, String summary) {
        Reply reply = by.call(
                "POST",
                "/api/projects",
                "{\"lifecycle\":\"joint-production\",\"title\":\"" + title + "\",\"summary\":\"" + summary
                        + "\",\"hsCodes\":[\"870193\"],\"partnerOrganisation\":\"Works\"}");
        if (reply.status() != 201) {
            throw new IllegalStateException(reply.toString());
        }
        return json(reply).path("id").asText();
    }

    private static String said(Person by, String project, String mark) {
        Reply reply = by.call("POST", "/api/projects/" + project + "/comments", "{\"text\":\"" + mark + " thoughts\"}");
        return json(reply).path("id").asText();
    }

    private static String attached(Person by, String project, String mark) {
        Reply reply = by.call(
                "POST",
                "/api/projects/" + project + "/files",
                "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + mark + ".txt\"\r\n\r\n" + mark
                        + " papers\r\n--parts--\r\n");
        return json(reply).path("id").asText();
    }

    private static JsonNode task(Person of, String project, String key) {
        String query = "{\"taskDefinitionKey\":\"" + key + "\",\"taskVariables\":"
                + "[{\"name\":\"projectId\",\"operator\":\"eq\",\"value\":\"" + project + "\"}]}";
        JsonNode found =
                json(of.call("POST", "/engine-rest/task", query)).path(0).path("id");
        if (found.isMissingNode()) {
            throw new IllegalStateException(of + " has no task " + key + " of " + project);
        }
        return found;
    }

    private static void must(Person by, String path, String body) {
        Reply reply = by.call("POST", path, body);
        if (reply.status() >= 300) {
            throw new IllegalStateException(path + ": " + reply);
        }
    }

    static JsonNode json(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (IOException noJson) {
            throw new IllegalStateException(reply.toString(), noJson);
        }
    }
}
