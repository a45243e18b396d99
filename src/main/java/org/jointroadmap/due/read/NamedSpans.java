package org.jointroadmap.due.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.due.Meaning;
import org.jointroadmap.due.Reading;
import org.jointroadmap.due.day.Span;

/**
 * What pieces can name, one if it is certain.
 *
 * @param isCertain whether nothing is to be asked
 */
record NamedSpans(List<Span> spans, boolean isCertain) {
    static NamedSpans certain(Optional<Span> span) {
        return new NamedSpans(span.stream().toList(), span.isPresent());
    }

    /** What it means, where each can mean what is given for it. */
    Meaning meaning(Function<Span, List<Reading>> meant) {
        List<Reading> readings =
                spans.stream().flatMap(span -> meant.apply(span).stream()).toList();
        if (readings.isEmpty()) {
            return Meaning.asking(DueKind.UNKNOWN);
        }
        return isCertain && readings.size() == 1
                ? Meaning.of(readings.get(0).kind(), readings.get(0).date())
                : Meaning.asking(readings);
    }
}
