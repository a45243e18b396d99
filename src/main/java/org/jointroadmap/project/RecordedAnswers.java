package org.jointroadmap.project;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What people answered, for processes and rules that carry on by it; what is shown to a person comes from
 * {@link Submissions}.
 */
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

    /** The newest form of each of these tasks about a subject, in the order of the tasks. */
    public List<Submission> latest(String subject, List<String> taskKeys) {
        return latest(rows.about(subject), taskKeys);
    }

    /** As {@link #latest}, of what the people of a side read. */
    public List<Submission> latestFor(String side, String subject, List<String> taskKeys) {
        return latest(
                rows.about(subject).stream()
                        .filter(submission -> submission.isReadableFor(side))
                        .toList(),
                taskKeys);
    }

    private static List<Submission> latest(List<Submission> oldestFirst, List<String> taskKeys) {
        Map<String, Submission> newest = new LinkedHashMap<>();
        oldestFirst.stream()
                .filter(submission -> taskKeys.contains(submission.taskKey()))
                .forEach(submission -> newest.put(submission.taskKey(), submission));
        return newest.values().stream()
                .sorted(Comparator.comparing(submission -> taskKeys.indexOf(submission.taskKey())))
                .toList();
    }
}
