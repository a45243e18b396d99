package org.jointroadmap.web.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/**
 * How a document writes what is no text.
 *
 * @param language of the document
 */
record WordWords(Locale language, Function<LocalDate, String> days, Function<Instant, String> moments) {
    String of(Object cell) {
        if (cell instanceof LocalDate day) {
            return days.apply(day);
        }
        if (cell instanceof Instant moment) {
            return moments.apply(moment);
        }
        return cell instanceof Table.Ratio ratio ? ratio.number().toPlainString() : String.valueOf(cell);
    }
}
