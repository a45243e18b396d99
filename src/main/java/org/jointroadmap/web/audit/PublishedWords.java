package org.jointroadmap.web.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    String words(String kept) {
        String[] parts = kept.split(" \\| ", PARTS);
        if (parts.length < PARTS || !parts[3].matches("-?\\d+(\\.\\d+)?")) {
            return dates.inText(kept);
        }
        String million = texts.get("trade.million", amounts.millions(new BigDecimal(parts[3])));
        String exact = parts[2].isEmpty() ? "" : texts.orElse("trade.qualifier." + parts[2], parts[2]) + " ";
        List<String> words = new ArrayList<>(List.of(
                dates.inText(parts[0]),
                texts.orElse("trade.measure." + parts[1], parts[1]) + " " + exact + million,
                parts[4]));
        if (!parts[5].isEmpty()) {
            words.add(names.orCode(parts[5]));
        }
        if (!parts[6].isEmpty()) {
            words.add(texts.orElse("import.valuation." + parts[6], parts[6]));
        }
        if (!parts[7].isBlank()) {
            words.add(parts[7]);
        }
        return String.join(", ", words);
    }
}
