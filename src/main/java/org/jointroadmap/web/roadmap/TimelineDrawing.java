package org.jointroadmap.web.roadmap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.web.chart.Lane;
import org.jointroadmap.web.chart.Timeline;
import org.jointroadmap.web.layout.Addresses;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.TextLanguage;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Draws the timeline of some items, each sign told in words too. */
@Component
class TimelineDrawing {
    private final Texts texts;
    private final Dates dates;
    private final Addresses addresses;
    private final Clock clock;

    TimelineDrawing(Texts texts, Dates dates, Addresses addresses, Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.addresses = addresses;
        this.clock = clock;
    }

    String svg(List<TimelineRow> rows, Locale language) {
        return new Timeline(
                        texts.get("roadmap.timeline.title"),
                        texts.get("roadmap.timeline.about", rows.size()),
                        LocalDate.now(clock),
                        texts.get("roadmap.timeline.today"),
                        rows.stream().map(row -> lane(row, language)).toList())
                .svg(language);
    }

    private Lane lane(TimelineRow row, Locale language) {
        RoadmapItem item = row.row().item();
        List<Lane.Bar> bars = row.stages().stream()
                .map(stage -> new Lane.Bar(
                        stage.from(),
                        stage.to(),
                        stage.name(),
                        texts.get(
                                "roadmap.timeline.stage",
                                stage.name(),
                                dates.day(stage.from()),
                                dates.day(stage.to()))))
                .toList();
        List<Lane.Mark> marks = marks(row);
        String name = item.number() + " " + item.words().title(language);
        String words = Stream.concat(
                        marks.stream().map(Lane.Mark::words), bars.stream().map(Lane.Bar::words))
                .collect(Collectors.joining("; "));
        return new Lane(
                name,
                TextLanguage.foreign(name, language).orElse(""),
                addresses.within("/items/" + UriUtils.encodePathSegment(item.number(), UTF_8), ""),
                item.number() + ": " + (words.isEmpty() ? texts.get("roadmap.timeline.no-day") : words),
                bars,
                marks);
    }

    private List<Lane.Mark> marks(TimelineRow row) {
        RoadmapItem item = row.row().item();
        List<Lane.Mark> marks = new ArrayList<>();
        row.earlier().forEach(day -> marks.add(mark(day, Lane.Sign.EARLIER)));
        if (item.nextDue() != null) {
            marks.add(mark(item.nextDue(), row.isLate() ? Lane.Sign.LATE : Lane.Sign.DUE));
        }
        if (item.deliveredOn() != null) {
            marks.add(mark(item.deliveredOn(), Lane.Sign.DELIVERED));
        } else if (item.claimedOn() != null) {
            marks.add(mark(item.claimedOn(), Lane.Sign.CLAIMED));
        }
        return marks;
    }

    private Lane.Mark mark(LocalDate day, Lane.Sign sign) {
        return new Lane.Mark(
                day, sign, texts.get("roadmap.sign." + sign.name().toLowerCase(Locale.ROOT), dates.day(day)));
    }
}
