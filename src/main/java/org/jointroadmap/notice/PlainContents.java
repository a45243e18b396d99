package org.jointroadmap.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** What plain letters say below their title, as the outbox keeps it. */
@Component
class PlainContents {
    private final ObjectMapper json;

    PlainContents(ObjectMapper json) {
        this.json = json;
    }

    String written(String text) {
        try {
            return json.writeValueAsString(new Message(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This letter cannot be written", e);
        }
    }

    String text(Notice notice) {
        try {
            return json.readValue(notice.content(), Message.class).text();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Notice " + notice.id() + " cannot be read", e);
        }
    }

    private record Message(String text) {}
}
