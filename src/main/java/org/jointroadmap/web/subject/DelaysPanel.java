package org.jointroadmap.web.subject;

import java.util.Comparator;
import java.util.List;
import org.jointroadmap.answer.Submission;
import org.jointroadmap.answer.Submissions;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.EscalationProcess;
import org.springframework.stereotype.Component;

/** What its sides answered for the delay, the newest first: as much of it as the reader may read. */
@Component
class DelaysPanel implements Panel {
    private final Submissions submissions;

    DelaysPanel(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "delays";
    }

    @Override
    public List<Submission> of(Subject subject, String side, Person reader) {
        return submissions.about(subject.toString(), reader).stream()
                .filter(submission -> submission.answers().containsKey(EscalationProcess.WHAT_WAS_DONE))
                .sorted(Comparator.comparing(Submission::at).reversed())
                .toList();
    }
}
