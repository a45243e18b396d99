package org.jointroadmap.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.due.DueQuestion;
import org.jointroadmap.due.DueTexts;
import org.jointroadmap.due.Recurrence;
import org.jointroadmap.due.Understood;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.jointroadmap.party.WorkingCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What the program understands of a deadline as an official wrote it; nothing is kept. */
@Api
class DueTextsApi {
    private static final String JOINT = "joint";

    private final DueTexts dueTexts;
    private final Parties parties;
    private final WorkingCalendars calendars;
    private final Clock clock;

    DueTextsApi(DueTexts dueTexts, Parties parties, WorkingCalendars calendars, Clock clock) {
        this.dueTexts = dueTexts;
        this.parties = parties;
        this.calendars = calendars;
        this.clock = clock;
    }

    @PostMapping("/api/due-texts")
    DueTextJson read(@RequestBody DueText asked) {
        List<String> codes = parties.all().stream().map(Side::code).toList();
        DueTextEntry entry = new DueTextEntry(
                asked, Stream.concat(codes.stream(), Stream.of(JOINT)).toList());
        String side = entry.side();
        return DueTextJson.of(dueTexts.read(new DueQuestion(
                entry.text(),
                entry.language(),
                side,
                (side.equals(JOINT) ? calendars.joint(parties.all()) : calendars.fresh(side))::isWorking,
                entry.asOf(LocalDate.now(clock)),
                entry.context())));
    }

    /** A deadline and what is known beside it, as it is sent. */
    record DueText(
            @Nullable String text,
            @Nullable String language,
            @Nullable String side,
            @Nullable String asOf,
            @Nullable Map<String, JsonNode> context) {}

    /** What was understood, as the API writes it. */
    record DueTextJson(
            String kind,
            @Nullable LocalDate date,
            @Nullable LocalDate next,
            @Nullable String recurrence,
            boolean ambiguous,
            List<ReadingJson> readings,
            List<String> notUnderstood,
            List<MendedJson> mended) {
        static DueTextJson of(Understood read) {
            Recurrence recurrence = read.recurrence();
            return new DueTextJson(
                    read.kind().key(),
                    read.date(),
                    read.next(),
                    recurrence == null ? null : recurrence.rule(),
                    read.asks(),
                    read.readings().stream()
                            .map(reading -> new ReadingJson(reading.kind().key(), reading.date()))
                            .toList(),
                    read.notUnderstood(),
                    read.mended().entrySet().stream()
                            .map(word -> new MendedJson(word.getKey(), word.getValue()))
                            .toList());
        }
    }

    record ReadingJson(String kind, @Nullable LocalDate date) {}

    record MendedJson(String written, String read) {}
}
