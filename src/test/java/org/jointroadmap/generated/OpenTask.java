package org.jointroadmap.generated;

import com.fasterxml.jackson.databind.JsonNode;

/** A task as the Tasklist shows it to somebody. */
record OpenTask(String id, String key, String instance, String definition, String assignee, String due, String login) {
    static OpenTask of(JsonNode task, String login) {
        return new OpenTask(
                task.path("id").asText(),
                task.path("taskDefinitionKey").asText(),
                task.path("processInstanceId").asText(),
                task.path("processDefinitionId").asText(),
                task.path("assignee").asText("null"),
                task.path("due").asText(),
                login);
    }

    boolean isFree() {
        return assignee.equals("null") || assignee.equals(login);
    }

    boolean isOfSecondVersion() {
        return definition.split(":")[1].equals("2");
    }
}
