package org.jointroadmap.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.fact.Deadline;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a notice tells. */
@Component
class Contents {
    private static final Deadline NONE = new Deadline("", null, 0, 0, 0, true);

    private final Subjects subjects;
    private final ObjectMapper json;

    Contents(Subjects subjects, ObjectMapper json) {
        this.subjects = subjects;
        this.json = json;
    }

    /** @param reader in whose language the subject is called */
    Content about(Subject subject, List<Flag> flags, @Nullable Level level, Locale reader) {
        SubjectKind kind = subjects.kind(subject);
        Deadline deadline = kind.deadline(subject.id()).orElse(NONE);
        return new Content(
                subjects.title(subject, reader),
                deadline == NONE ? null : deadline.text(),
                deadline.day(),
                deadline.workingDaysLate(),
                deadline.workingDaysLeft(),
                subjects.side(subject),
                deadline.notCounted(),
                deadline.holidaysKnown(),
                level == null ? null : level.name().toLowerCase(Locale.ROOT),
                flags.stream()
                        .sorted(Comparator.comparing(Flag::severity).reversed())
                        .map(Contents::reason)
                        .toList());
    }

    String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This notice cannot be written", e);
        }
    }

    Content read(Notice notice) {
        try {
            return json.readValue(notice.content(), Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Notice " + notice.id() + " cannot be read", e);
        }
    }

    private static Content.Reason reason(Flag flag) {
        return new Content.Reason(
                flag.severity().name().toLowerCase(Locale.ROOT),
                flag.reason().english(),
                flag.reason().byLanguage().get("ru"));
    }
}
