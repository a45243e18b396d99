package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jointroadmap.Numbers;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.web.layout.EnteredNumbers;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is to be reached by when, as somebody entered it. */
public class StepForm {
    private static final String FIELD = "steps";
    private static final int MILLION = 6;

    private String due = "";
    private String millions = "";

    static StepForm of(TurnoverTarget.Step step) {
        StepForm form = new StepForm();
        form.due = step.due().toString();
        form.millions = Numbers.entered(step.valueUsd().movePointLeft(MILLION), LocaleContextHolder.getLocale());
        return form;
    }

    /** Null for an empty row, and for one that cannot be read: day and amount each have their own words. */
    TurnoverTarget.@Nullable Step read(int row, EnteredNumbers amounts, Wrongs wrongs) {
        if (due.isBlank() && millions.isBlank()) {
            return null;
        }
        LocalDate day = Input.date(due);
        if (day == null) {
            unreadable(wrongs, due.isBlank() ? "refused.target.no-date" : "refused.target.date", row, due);
        }
        BigDecimal amount = amount(row, amounts, wrongs);
        return day == null || amount == null ? null : new TurnoverTarget.Step(day, amount);
    }

    private @Nullable BigDecimal amount(int row, EnteredNumbers amounts, Wrongs wrongs) {
        try {
            BigDecimal amount = amounts.millions(FIELD, millions);
            if (amount == null) {
                unreadable(
                        wrongs,
                        millions.isBlank() ? "refused.target.no-amount" : "refused.target.amount",
                        row,
                        millions);
            }
            return amount;
        } catch (Refused hasTwoReadings) {
            unreadable(wrongs, "refused.target.either", row, millions);
            return null;
        }
    }

    /** Several rows can be so, and all are said. */
    private static void unreadable(Wrongs wrongs, String key, int row, String entered) {
        wrongs.also(() -> {
            throw Refused.invalid(FIELD, key, row, entered);
        });
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getMillions() {
        return millions;
    }

    public void setMillions(String millions) {
        this.millions = millions;
    }
}
