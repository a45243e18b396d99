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
import org.jointroadmap.flag.Account;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a notice tells. */
@Component
class Contents {
    private static final Deadline NONE = new Deadline("", null, 0, 0, 0, true);

    private final Subjects subjects;
    private final SeenWords seen;
    private final ObjectMapper json;

    Contents(Subjects subjects, SeenWords seen, ObjectMapper json) {
        this.subjects = subjects;
        this.seen = seen;
        this.json = json;
    }

    /** @param reader in whose language the subject is called */
    Content about(Subject subject, List<Flag> flags, @Nullable Level level, Locale reader) {
        List<Content.Reason> reasons = flags.stream()
                .sorted(Comparator.comparing(Flag::severity).reversed())
                .map(Contents::reason)
                .toList();
        return about(subject, reasons, level, reader, null, List.of());
    }

    /** What a rule says in its own words, with its name and what it saw. */
    Content reminder(Measure measure, Account account, Locale reader) {
        return about(
                measure.subject(),
                List.of(Content.Reason.of("reminder", measure.words())),
                null,
                reader,
                account.rule().in(reader),
                seen.of(account.saw(), reader));
    }

    private Content about(
            Subject subject,
            List<Content.Reason> reasons,
            @Nullable Level level,
            Locale reader,
            @Nullable String rule,
            List<String> saw) {
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
                reasons,
                rule,
                saw);
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
        return Content.Reason.of(flag.severity().name().toLowerCase(Locale.ROOT), flag.reason());
    }
}
