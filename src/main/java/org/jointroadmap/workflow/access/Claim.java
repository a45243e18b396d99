package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.jointroadmap.Refused;

/** The claim of a task, which everybody makes for themselves alone: the engine would give it to the other side too. */
final class Claim {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Claim() {}

    static byte[] checked(byte[] body, String login) throws IOException {
        if (!login.equals(claimant(body))) {
            throw Refused.notYours("refused.task.claim-of-another");
        }
        return JSON.writeValueAsBytes(Map.of("userId", login));
    }

    private static String claimant(byte[] body) throws IOException {
        try {
            return JSON.readTree(body).path("userId").asText();
        } catch (JsonProcessingException wrong) {
            throw Refused.invalid("", "refused.answer.json");
        }
    }
}
