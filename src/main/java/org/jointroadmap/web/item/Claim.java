package org.jointroadmap.web.item;

import java.math.BigDecimal;
import org.jointroadmap.Refused;
import org.jointroadmap.roadmap.DeliveryClaim;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;

/** That an item, or a share of it, was delivered, as somebody entered it. */
record Claim(
        @Nullable String date,
        @Nullable String evidence,
        @Nullable String share,
        @Nullable String what) {
    private static final int MOST_DIGITS = 10;
    private static final int MOST = 99;

    DeliveryClaim said() {
        return new DeliveryClaim(Input.date(date), evidence, percent(), what);
    }

    private @Nullable BigDecimal percent() {
        String text = share == null ? "" : share.replace("%", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > MOST_DIGITS) {
            throw Refused.invalid("share", "refused.delivery.share", MOST);
        }
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw Refused.invalid("share", "refused.delivery.share", MOST);
        }
    }
}
