package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jointroadmap.Refused;
import org.jointroadmap.turnover.PublishedTurnover;
import org.jointroadmap.web.layout.EnteredNumbers;
import org.jspecify.annotations.Nullable;

/** A published figure as somebody entered it. */
record PublishedForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String measure,
        @Nullable String millions,
        @Nullable String qualifier,
        @Nullable String source,
        @Nullable String reporter,
        @Nullable String remark) {
    static final PublishedForm EMPTY = new PublishedForm(null, null, null, null, null, null, null, null);

    PublishedTurnover turnover() {
        return new PublishedTurnover(
                0,
                month("from", from),
                month("to", to),
                text(measure),
                amount(),
                text(qualifier),
                text(source),
                text(reporter).isEmpty() ? null : reporter,
                "",
                text(remark));
    }

    private BigDecimal amount() {
        BigDecimal amount = EnteredNumbers.of(millions).millions("millions", millions);
        if (amount == null) {
            throw Refused.invalid("millions", "refused.turnover.value");
        }
        return amount;
    }

    private static YearMonth month(String field, @Nullable String text) {
        try {
            return YearMonth.parse(text(text).strip());
        } catch (DateTimeException noMonth) {
            throw Refused.invalid(field, "refused.turnover.month");
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
