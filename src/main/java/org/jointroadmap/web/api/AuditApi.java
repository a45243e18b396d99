package org.jointroadmap.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.audit.AuditEntries;
import org.jointroadmap.audit.AuditQuery;
import org.jointroadmap.audit.ChainCheck;
import org.jointroadmap.audit.ChainState;
import org.jointroadmap.audit.ShownEntry;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every change and whether their chain is sound, for administrators. */
@Api
class AuditApi {
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final AuditEntries entries;
    private final ChainCheck check;
    private final ObjectMapper json;

    AuditApi(AuditEntries entries, ChainCheck check, ObjectMapper json) {
        this.entries = entries;
        this.check = check;
        this.json = json;
    }

    @GetMapping("/api/audit")
    Listing<AuditJson> list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String login,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Person reader) {
        AuditQuery query = new AuditQuery(kind, subject, login, from, to, after, Asked.limit(limit));
        return Listing.of(entries.page(query, reader).map(this::written));
    }

    @GetMapping("/api/audit/check")
    ChainJson check(@RequestParam(required = false) @Nullable String head, Person reader) {
        AuditEntries.only(reader);
        ChainState state = check.run(head);
        return new ChainJson(state.verdict().key(), state.position(), state.id(), state.hash());
    }

    private AuditJson written(ShownEntry entry) {
        return new AuditJson(
                entry.id(),
                entry.at(),
                entry.login(),
                entry.roles().isEmpty() ? List.of() : List.of(entry.roles().split(",")),
                entry.side(),
                entry.kind(),
                entry.subject(),
                fields(entry.before()),
                fields(entry.after()),
                entry.why(),
                entry.ruleVersion(),
                entry.withheld(),
                entry.position(),
                entry.hash());
    }

    private @Nullable Map<String, String> fields(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, FIELDS);
        } catch (JsonProcessingException altered) {
            return Map.of("", text);
        }
    }

    /** An entry, as the API writes it; its position and hash are null for the seconds until it is sealed. */
    record AuditJson(
            long id,
            Instant at,
            String login,
            List<String> roles,
            @Nullable String side,
            String kind,
            @Nullable String subject,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after,
            @Nullable String why,
            @Nullable Integer ruleVersion,
            boolean withheld,
            @Nullable Long position,
            @Nullable String hash) {}

    /** How the chain is: sound up to a position, or what is wrong there. */
    record ChainJson(String state, long position, @Nullable Long id, String head) {}
}
