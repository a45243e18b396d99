package org.jointroadmap.due.word;

import java.util.List;
import java.util.Optional;

/** Reads words that are a span of time by themselves, or how often in Azerbaijani: aylıq; what is neither is unknown. */
final class SpanReader {
    private final Found found;
    private final List<Raw> runs;

    SpanReader(Found found) {
        this.found = found;
        this.runs = found.runs;
    }

    int read(int at) {
        String word = runs.get(at).folded();
        Optional<String> span = Spans.read(word);
        if (span.isEmpty()) {
            return found.add(Sense.UNKNOWN, "", at, at + 1);
        }
        boolean counted = at > 0 && runs.get(at - 1).type() != Raw.Type.LETTERS
                || !found.words.isEmpty() && found.last().counts();
        boolean term = at + 1 < runs.size() && runs.get(at + 1).folded().startsWith("muddet");
        if (word.matches(".*l[iu][kq]") && !counted && !term && span.get().endsWith(" 1")) {
            String months =
                    switch (span.get().charAt(0)) {
                        case 'D' -> "-1";
                        case 'W' -> "0";
                        case 'M' -> "1";
                        default -> "12";
                    };
            return found.add(Sense.FREQ, months, at, at + 1);
        }
        return found.add(Sense.SPAN, span.get(), at, at + 1);
    }
}
