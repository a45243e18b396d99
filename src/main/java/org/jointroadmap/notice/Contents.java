package org.jointroadmap.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.roadmap.Lateness;
import org.jointroadmap.roadmap.Latenesses;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a notice tells. */
@Component
class Contents {
    private final RoadmapItems items;
    private final Subjects subjects;
    private final Latenesses latenesses;
    private final ObjectMapper json;

    Contents(RoadmapItems items, Subjects subjects, Latenesses latenesses, ObjectMapper json) {
        this.items = items;
        this.subjects = subjects;
        this.latenesses = latenesses;
        this.json = json;
    }

    /** @param language of the title, where a kind of subject has one in each */
    Content about(Subject subject, List<Flag> flags, @Nullable Level level, Locale language) {
        List<Content.Reason> reasons = flags.stream()
                .map(flag -> new Content.Reason(
                        flag.severity().name().toLowerCase(Locale.ROOT), flag.reason(), flag.reasonRu()))
                .toList();
        String rung = level == null ? null : level.name().toLowerCase(Locale.ROOT);
        return subject.isItem()
                ? about(items.find(subject.id()).orElseThrow(), rung, reasons)
                : new Content(
                        subjects.title(subject, language),
                        null,
                        null,
                        0,
                        0,
                        subjects.side(subject),
                        0,
                        true,
                        rung,
                        reasons);
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

    private Content about(RoadmapItem item, @Nullable String level, List<Content.Reason> reasons) {
        Lateness lateness = latenesses.of(item);
        return new Content(
                item.title(),
                item.due().text(),
                lateness.due(),
                lateness.workingDaysLate(),
                lateness.workingDaysLeft(),
                item.leadSide(),
                lateness.notCounted().size(),
                lateness.holidaysKnown(),
                level,
                reasons);
    }
}
