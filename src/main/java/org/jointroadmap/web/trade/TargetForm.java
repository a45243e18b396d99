package org.jointroadmap.web.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointroadmap.Wrongs;
import org.jointroadmap.turnover.EnteredStep;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.web.layout.EnteredNumbers;

/** A target as somebody entered it; steps without a date are left out. */
public class TargetForm {
    private static final int ROWS = 6;

    private String titleEn = "";
    private String titleRu = "";
    private String leadSide = "";
    private String legalAct = "";
    private boolean closed;
    private List<StepForm> steps = new ArrayList<>();

    static TargetForm of(TurnoverTarget target) {
        TargetForm form = new TargetForm();
        form.titleEn = target.titleEn();
        form.titleRu = target.titleRu();
        form.leadSide = target.leadSide();
        form.legalAct = target.legalAct();
        form.closed = target.closed();
        target.steps().forEach(step -> form.steps.add(StepForm.of(step)));
        return form.filledUp();
    }

    TargetForm filledUp() {
        while (steps.size() < ROWS) {
            steps.add(new StepForm());
        }
        return this;
    }

    /** The target; everything that is wrong with it is said at once. */
    TurnoverTarget target(long id, Targets targets) {
        Wrongs wrongs = new Wrongs();
        Wrongs unread = new Wrongs();
        TurnoverTarget target = targets.whole(words(id), steps(unread), wrongs);
        // As the form stands on the page: the steps come last.
        wrongs.also(unread::refuse);
        wrongs.refuse();
        return target;
    }

    private TurnoverTarget words(long id) {
        return new TurnoverTarget(
                id, titleEn.strip(), titleRu.strip(), leadSide, legalAct.strip(), closed, List.of(), 0);
    }

    private List<EnteredStep> steps(Wrongs wrongs) {
        EnteredNumbers amounts =
                EnteredNumbers.of(steps.stream().map(StepForm::getMillions).toList());
        return IntStream.range(0, steps.size())
                .filter(row -> !steps.get(row).isEmpty())
                .mapToObj(row -> steps.get(row).read(row + 1, amounts, wrongs))
                .toList();
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

    public List<StepForm> getSteps() {
        return steps;
    }

    public void setSteps(List<StepForm> steps) {
        this.steps = steps;
    }
}
