package org.jointroadmap.web.layout;

import java.math.BigDecimal;
import org.jointroadmap.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Amounts as the reader of the page writes them. */
@Component
public class Amounts {
    private static final String NOTHING = "—";

    /** Whole US dollars. */
    public String usd(@Nullable BigDecimal amount) {
        return written(amount, 0);
    }

    /** Thousands of US dollars. */
    public String thousands(@Nullable BigDecimal amount) {
        return written(amount == null ? null : amount.movePointLeft(3), 0);
    }

    /** Millions of US dollars, with one digit after the comma. */
    public String millions(@Nullable BigDecimal amount) {
        return written(amount == null ? null : amount.movePointLeft(6), 1);
    }

    /** A unit value or an index, with two digits after the comma. */
    public String exact(@Nullable BigDecimal number) {
        return written(number, 2);
    }

    public String count(long number) {
        return written(BigDecimal.valueOf(number), 0);
    }

    private static String written(@Nullable BigDecimal amount, int digits) {
        return amount == null ? NOTHING : Numbers.written(amount, digits, LocaleContextHolder.getLocale());
    }
}
