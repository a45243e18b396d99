package org.jointroadmap.answer;

import java.util.List;
import org.springframework.stereotype.Component;

/** What was answered and decided, as the processes need it, whoever may read it. People read by {@link Submissions}. */
@Component
public class RecordedAnswers {
    private final SubmissionRows rows;

    RecordedAnswers(SubmissionRows rows) {
        this.rows = rows;
    }

    /** The forms about a subject, the oldest first. */
    public List<Submission> about(String subject) {
        return rows.about(subject);
    }

    /** All that was answered and decided in a process. */
    public InstanceAnswers in(String processInstance) {
        return new InstanceAnswers(rows.in(processInstance));
    }
}
