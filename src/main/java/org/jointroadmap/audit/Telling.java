package org.jointroadmap.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much of an entry is told to administrators, who alone read the audit and read no answer: the one place that decides.
 * Of what people are asked about, and of whatever is not known here, only the states are told, never what was said.
 */
@Component
class Telling {
    /** What is nobody's answer: both sides and administrators read all of it on its page too. */
    private static final Set<String> IN_FULL = Set.of(
            "item",
            "person",
            "organisation",
            "rules",
            "model",
            "deployment",
            "import",
            "classification",
            "excluded-partners",
            "calendar",
            "event",
            "target",
            "turnover");

    private static final Set<String> STATES = Set.of("stage", "status", "step", "decision");
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper json;

    Telling(ObjectMapper json) {
        this.json = json;
    }

    ShownEntry of(AuditEntry entry) {
        String type = entry.subject().replaceFirst("/.*", "");
        if (entry.own()) {
            return ShownEntry.withheld(entry, type.equals("project") ? null : entry.subject());
        }
        return IN_FULL.contains(type)
                ? ShownEntry.of(entry, entry.before(), entry.after(), entry.why())
                : ShownEntry.of(
                        entry,
                        states(entry.before()),
                        states(entry.after()),
                        entry.why().isEmpty() ? "" : null);
    }

    /** Nothing of what cannot be read as fields, since it was altered. */
    private @Nullable String states(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            Map<String, String> fields = json.readValue(written, FIELDS);
            boolean dropped = fields.keySet().retainAll(STATES);
            return fields.isEmpty() ? null : dropped ? json.writeValueAsString(fields) : written;
        } catch (JsonProcessingException altered) {
            return null;
        }
    }
}
