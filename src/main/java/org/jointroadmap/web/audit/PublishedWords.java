package org.jointroadmap.web.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.web.audit.AuditFields.Line;
import org.jointroadmap.web.layout.Amounts;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** A published figure as the audit keeps it: months, measure, how exact, USD, source, whose, valuation, remark. */
@Component
class PublishedWords {
    private static final int PARTS = 8;

    private final Names names;
    private final Dates dates;
    private final Amounts amounts;
    private final Texts texts;

    PublishedWords(Names names, Dates dates, Amounts amounts, Texts texts) {
        this.names = names;
        this.dates = dates;
        this.amounts = amounts;
        this.texts = texts;
    }

    /** The figure in words of the page, its source and remark in theirs. */
    List<Line> lines(String kept) {
        String[] parts = kept.split(" \\| ", PARTS);
        if (parts.length < PARTS || !parts[3].matches("-?\\d+(\\.\\d+)?")) {
            return List.of(new Line(texts.get("audit.field.figure"), dates.inText(kept), true));
        }
        List<Line> lines = new ArrayList<>(List.of(
                new Line(texts.get("audit.field.figure"), figure(parts), false),
                new Line(texts.get("audit.field.source"), parts[4], true)));
        if (!parts[7].isBlank()) {
            lines.add(new Line(texts.get("trade.remark"), parts[7], true));
        }
        return lines;
    }

    private String figure(String[] parts) {
        String million = texts.get("trade.million", amounts.millions(new BigDecimal(parts[3])));
        String exact = parts[2].isEmpty() ? "" : texts.orElse("trade.qualifier." + parts[2], parts[2]) + " ";
        String measure = texts.orElse("trade.measure." + parts[1], parts[1]);
        return Stream.of(
                        dates.inText(parts[0]),
                        measure + " " + exact + million,
                        names.orCode(parts[5]),
                        parts[6].isEmpty() ? "" : texts.orElse("import.valuation." + parts[6], parts[6]))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
