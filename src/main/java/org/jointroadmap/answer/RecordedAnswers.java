package org.jointroadmap.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The forms about each of these subjects, the oldest first; a subject without one is left out. */
    public Map<String, List<Submission>> about(Collection<String> subjects) {
        return rows.about(subjects);
    }

    /** All that was answered and decided in a process. */
    public InstanceAnswers in(String processInstance) {
        return new InstanceAnswers(rows.in(processInstance));
    }
}
