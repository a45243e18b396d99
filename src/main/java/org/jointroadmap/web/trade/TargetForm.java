package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Numbers;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.web.layout.EnteredNumbers;
import org.jointroadmap.web.layout.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** A target as somebody entered it; steps without a date are left out. */
public class TargetForm {
    private static final String STEPS = "steps";
    private static final int ROWS = 6;

    private String titleEn = "";
    private String titleRu = "";
    private String leadSide = "";
    private String legalAct = "";
    private boolean closed;
    private List<Step> steps = new ArrayList<>();

    static TargetForm of(TurnoverTarget target) {
        TargetForm form = new TargetForm();
        form.titleEn = target.titleEn();
        form.titleRu = target.titleRu();
        form.leadSide = target.leadSide();
        form.legalAct = target.legalAct();
        form.closed = target.closed();
        target.steps().forEach(step -> form.steps.add(Step.of(step)));
        return form.filledUp();
    }

    TargetForm filledUp() {
        while (steps.size() < ROWS) {
            steps.add(new Step());
        }
        return this;
    }

    /** The target; everything that is wrong with it is said at once. */
    TurnoverTarget target(long id) {
        Wrongs wrongs = new Wrongs();
        List<Integer> numbers = new ArrayList<>();
        TurnoverTarget target = read(id, numbers, wrongs);
        Targets.check(target, numbers, wrongs);
        wrongs.refuse();
        return target;
    }

    /** @param numbers gets that of each step's row */
    private TurnoverTarget read(long id, List<Integer> numbers, Wrongs wrongs) {
        return new TurnoverTarget(
                id, titleEn.strip(), titleRu.strip(), leadSide, legalAct.strip(), closed, steps(numbers, wrongs), 0);
    }

    private List<TurnoverTarget.Step> steps(List<Integer> numbers, Wrongs wrongs) {
        EnteredNumbers amounts =
                EnteredNumbers.of(steps.stream().map(Step::getMillions).toList());
        List<TurnoverTarget.Step> read = new ArrayList<>();
        for (int row = 1; row <= steps.size(); row++) {
            TurnoverTarget.Step step = steps.get(row - 1).read(row, amounts, wrongs);
            if (step != null) {
                read.add(step);
                numbers.add(row);
            }
        }
        return read;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public String getLeadSide() {
        return leadSide;
    }

    public void setLeadSide(String leadSide) {
        this.leadSide = leadSide;
    }

    public String getLegalAct() {
        return legalAct;
    }

    public void setLegalAct(String legalAct) {
        this.legalAct = legalAct;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public void setSteps(List<Step> steps) {
        this.steps = steps;
    }

    /** What is to be reached by when. */
    public static class Step {
        private static final int MILLION = 6;

        private String due = "";
        private String millions = "";

        static Step of(TurnoverTarget.Step step) {
            Step form = new Step();
            form.due = step.due().toString();
            form.millions = Numbers.entered(step.valueUsd().movePointLeft(MILLION), LocaleContextHolder.getLocale());
            return form;
        }

        /** Null for an empty row, and for one that cannot be read: day and amount each have their own words. */
        private TurnoverTarget.@Nullable Step read(int row, EnteredNumbers amounts, Wrongs wrongs) {
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
                BigDecimal amount = amounts.millions(STEPS, millions);
                if (amount == null) {
                    unreadable(
                            wrongs,
                            millions.isBlank() ? "refused.target.no-amount" : "refused.target.amount",
                            row,
                            millions);
                }
                return amount;
            } catch (Refused twoReadings) {
                unreadable(wrongs, "refused.target.either", row, millions);
                return null;
            }
        }

        /** Several rows can be so, and all are said. */
        private static void unreadable(Wrongs wrongs, String key, int row, String entered) {
            wrongs.also(() -> {
                throw Refused.invalid(STEPS, key, row, entered);
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
}
