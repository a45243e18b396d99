package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jointroadmap.Numbers;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.turnover.EnteredStep;
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

    boolean isEmpty() {
        return due.isBlank() && millions.isBlank();
    }

    /** What can be read of it; of day and amount each it is said why not. */
    EnteredStep read(int row, EnteredNumbers amounts, Wrongs wrongs) {
        LocalDate day = Input.date(due);
        if (day == null) {
            wrongs.add(FIELD, due.isBlank() ? "refused.target.no-date" : "refused.target.date", row, due);
        }
        return new EnteredStep(row, day, amount(row, amounts, wrongs));
    }

    private @Nullable BigDecimal amount(int row, EnteredNumbers amounts, Wrongs wrongs) {
        if (millions.isBlank()) {
            wrongs.add(FIELD, "refused.target.no-amount", row);
            return null;
        }
        try {
            BigDecimal amount = amounts.millions(FIELD, millions);
            if (amount == null) {
                wrongs.add(FIELD, "refused.target.amount", row, millions);
            }
            return amount;
        } catch (Refused unclear) {
            unclear.problems()
                    .forEach(problem -> wrongs.add(
                            FIELD, problem.key().replace("refused.number.", "refused.target."), row, millions));
            return null;
        }
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
