package org.jointroadmap.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jointroadmap.Refused;

/** A completed form as the engine's REST carries it: variables, each with its value. */
public final class Submitted {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode variables;

    private Submitted(ObjectNode variables) {
        this.variables = variables;
    }

    public static Submitted read(byte[] body) throws IOException {
        try {
            JsonNode root = body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
            JsonNode variables = root.path("variables");
            return new Submitted(variables instanceof ObjectNode given ? given : JSON.createObjectNode());
        } catch (JsonProcessingException wrong) {
            throw Refused.invalid("", "refused.answer.json");
        }
    }

    /** What the form may ask, with what is only shown left out. */
    public byte[] checkedAgainst(Form form) throws IOException {
        form.fields().stream().filter(Field::readOnly).map(Field::key).forEach(variables::remove);
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        variables
                .fieldNames()
                .forEachRemaining(key -> answers.put(key, variables.path(key).path("value")));
        AnswerCheck.check(form, answers);
        ObjectNode clean = JSON.createObjectNode();
        answers.forEach((key, value) -> clean.putObject(key).set("value", value));
        return JSON.writeValueAsBytes(JSON.createObjectNode().set("variables", clean));
    }
}
