package org.jointroadmap.monitoring;

import java.time.Instant;
import java.util.List;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.Words;
import org.jointroadmap.flag.Measure;
import org.jointroadmap.flag.Measures;
import org.jointroadmap.flag.Subjects;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** The points that rules put on the agenda of the next session, for as long as their causes stand. */
@Component
public class AgendaPoints {
    private final Measures measures;
    private final Subjects subjects;

    AgendaPoints(Measures measures, Subjects subjects) {
        this.measures = measures;
        this.subjects = subjects;
    }

    /** What the next session should speak of. */
    public record Point(Subject subject, String rule, Words words, Instant since) {}

    /** Those that a reader may know of, the earliest first: what is one side's own is on no agenda that the other reads. */
    public List<Point> standing(Person reader) {
        return measures.standing(Measure.Kind.POINT).stream()
                .filter(measure -> subjects.kind(measure.subject())
                        .ownSide(measure.subject().id())
                        .map(reader::isOf)
                        .orElse(true))
                .map(measure -> new Point(measure.subject(), measure.rule(), measure.words(), measure.since()))
                .toList();
    }
}
