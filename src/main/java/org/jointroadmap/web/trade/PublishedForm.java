package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;
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

    /** The figure; what cannot be read is added to what is wrong, and something harmless stands in for it. */
    PublishedTurnover turnover(Wrongs wrongs) {
        YearMonth first = month("from", from, wrongs);
        YearMonth last = month("to", to, wrongs);
        YearMonth any = first == null ? last : first;
        BigDecimal amount = wrongs.read(() -> EnteredNumbers.of(millions).millions("millions", millions));
        if (amount == null) {
            wrongs.add(
                    "millions",
                    text(millions).isBlank() ? "refused.turnover.no-amount" : "refused.turnover.amount",
                    text(millions));
        }
        return new PublishedTurnover(
                0,
                first != null ? first : any != null ? any : YearMonth.of(Days.FIRST.getYear(), 1),
                last != null ? last : any != null ? any : YearMonth.of(Days.FIRST.getYear(), 1),
                text(measure),
                amount == null ? BigDecimal.ONE : amount,
                text(qualifier),
                text(source),
                text(reporter).isEmpty() ? null : reporter,
                "",
                text(remark));
    }

    private static @Nullable YearMonth month(String field, @Nullable String text, Wrongs wrongs) {
        try {
            return YearMonth.parse(text(text).strip());
        } catch (DateTimeException noMonth) {
            wrongs.unreadable(field, "refused.turnover.month");
            return null;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
