package org.jointroadmap.web.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jointroadmap.Numbers;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.web.layout.EnteredNumbers;
import org.jointroadmap.web.layout.Input;
import org.springframework.context.i18n.LocaleContextHolder;

/** A target as somebody entered it; steps without a date are left out. */
public class TargetForm {
    private static final int STEPS = 6;

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
        while (steps.size() < STEPS) {
            steps.add(new Step());
        }
        return this;
    }

    /** The target; everything that is wrong with it is said at once. */
    TurnoverTarget target(long id) {
        Wrongs wrongs = new Wrongs();
        TurnoverTarget target = read(id, wrongs);
        Targets.check(target, wrongs);
        wrongs.refuse();
        return target;
    }

    private TurnoverTarget read(long id, Wrongs wrongs) {
        EnteredNumbers numbers =
                EnteredNumbers.of(steps.stream().map(Step::getMillions).toList());
        return new TurnoverTarget(
                id,
                titleEn.strip(),
                titleRu.strip(),
                leadSide,
                legalAct.strip(),
                closed,
                steps.stream()
                        .filter(step -> !step.due.isBlank() || !step.millions.isBlank())
                        .map(step -> wrongs.read(() -> step.read(numbers)))
                        .filter(Objects::nonNull)
                        .toList(),
                0);
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

        private TurnoverTarget.Step read(EnteredNumbers numbers) {
            LocalDate day = Input.date(due);
            if (day == null) {
                throw Refused.invalid("steps", "refused.target.date", due);
            }
            BigDecimal amount = numbers.millions("steps", millions);
            if (amount == null) {
                throw Refused.invalid("steps", "refused.target.value", millions);
            }
            return new TurnoverTarget.Step(day, amount);
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
