package org.jointroadmap.intake.reading;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jointroadmap.due.DueContext;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.DueQuestion;
import org.jointroadmap.due.DueTexts;
import org.jointroadmap.due.Understood;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.WorkingCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deadlines by the grammar of officials' words, with what is known of their document. */
@Component
class GrammarDues implements DueReader {
    private final DueTexts texts;
    private final Parties parties;
    private final WorkingCalendars calendars;

    GrammarDues(DueTexts texts, Parties parties, WorkingCalendars calendars) {
        this.texts = texts;
        this.parties = parties;
        this.calendars = calendars;
    }

    @Override
    public ReadDue read(String text, String language, Plan plan) {
        return read(texts, text, language, plan, calendars.joint(parties.all())::isWorking);
    }

    static ReadDue read(
            DueTexts texts, String text, String language, Plan plan, @Nullable Predicate<LocalDate> working) {
        Understood read = texts.read(new DueQuestion(text, language, null, working, plan.today(), context(plan)));
        boolean known = read.kind() != DueKind.UNKNOWN;
        return new ReadDue(
                text,
                read.kind().key(),
                known ? read.date() : null,
                known ? read.next() : null,
                read.readings().stream()
                        .map(one -> new ReadDue.Alternative(one.kind().key(), one.date()))
                        .toList(),
                read.isClear());
    }

    private static DueContext context(Plan plan) {
        Integer from = plan.from();
        Integer to = plan.to();
        return new DueContext(
                plan.date(),
                from != null && from.equals(to) ? from : null,
                from == null ? null : LocalDate.of(from, 1, 1),
                to == null ? null : LocalDate.of(to, 12, 31),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
