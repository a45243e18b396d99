package org.jointroadmap.web.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.Change;
import org.jointroadmap.audit.ShownEntry;
import org.jointroadmap.web.audit.AuditFields.Line;
import org.jointroadmap.web.audit.AuditSubjects.Named;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries in the words of who reads them. What is withheld from the reader is not here at all. */
@Component
class AuditRows {
    private final AuditSubjects subjects;
    private final AuditThings things;
    private final AuditFields fields;
    private final Names names;
    private final Texts texts;

    AuditRows(AuditSubjects subjects, AuditThings things, AuditFields fields, Names names, Texts texts) {
        this.subjects = subjects;
        this.things = things;
        this.fields = fields;
        this.names = names;
        this.texts = texts;
    }

    List<Row> of(List<ShownEntry> entries) {
        Map<String, Named> named =
                subjects.of(entries.stream().map(ShownEntry::subject).toList());
        return entries.stream().map(entry -> row(entry, named)).toList();
    }

    String kind(String kind) {
        return texts.orElse(kind, texts.get("audit.kind-other"));
    }

    private Row row(ShownEntry entry, Map<String, Named> named) {
        String subject = entry.subject();
        String type = subject == null ? "" : subject.replaceFirst("/.*", "");
        return new Row(
                entry.position(),
                entry.hash(),
                entry.at(),
                entry.login().equals(Change.PROGRAM) ? texts.get("audit.program") : names.person(entry.login()),
                roles(entry.roles()),
                entry.side() == null ? "" : names.orCode(entry.side()),
                kind(entry.kind()),
                subject == null ? null : named.get(subject),
                fields.lines(type, entry.before()),
                fields.lines(type, entry.after()),
                why(type, entry),
                entry.ruleVersion(),
                entry.withheld());
    }

    /** A file that did not go in says why by a key. */
    private @Nullable String why(String type, ShownEntry entry) {
        String why = entry.why();
        if (why == null || why.isEmpty()) {
            return why;
        }
        return type.equals("import")
                ? things.whyOf(String.valueOf(entry.subject()).replaceFirst("^.*/", ""))
                : names.spoken(why);
    }

    private String roles(String keys) {
        return keys.isEmpty()
                ? ""
                : Arrays.stream(keys.split(","))
                        .map(key -> texts.orElse("people.role." + key, key))
                        .collect(Collectors.joining(", "));
    }

    /**
     * @param subject null if nobody else may know of it
     * @param before empty if there was nothing or it is withheld
     * @param why null if it is withheld
     */
    record Row(
            @Nullable Long position,
            @Nullable String hash,
            Instant at,
            String who,
            String roles,
            String side,
            String kind,
            @Nullable Named subject,
            List<Line> before,
            List<Line> after,
            @Nullable String why,
            @Nullable Integer ruleVersion,
            boolean withheld) {}
}
