package org.jointroadmap.project;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every form as it was submitted: the truth of what people decided, each as far as its reader may know it. */
@Repository
public class Submissions {
    /** Stands where an earlier program lost who had answered. */
    static final String UNKNOWN = "unknown";

    private static final Duration ONE_MOMENT = Duration.ofSeconds(10);

    private final SubmissionRows rows;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Submissions(SubmissionRows rows, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Writes a form down. How far it reaches is settled here; later only what others answer widens it. */
    public void record(Submission submission) {
        rows.add(submission.reaching(reachOf(submission)));
        events.publishEvent(submission.change());
    }

    /** The forms about a subject that the reader may read, the oldest first. */
    public List<Submission> about(String subject, Person reader) {
        return rows.about(subject).stream()
                .filter(submission -> submission.isReadableBy(reader))
                .toList();
    }

    /** All parallel tasks of a block are answered: from now on everybody reads what was said. */
    public void open(String processInstance, String block) {
        jdbc.sql(
                        "UPDATE submission SET reach = 'SHARED' WHERE process_instance_id = ? AND block = ? AND reach = 'SEALED'")
                .params(processInstance, block)
                .update();
    }

    /** The parallel tasks of these blocks will never all be answered: what was said stays its side's own. */
    public void keep(String processInstance, Collection<String> blocks) {
        if (!blocks.isEmpty()) {
            jdbc.sql("""
                            UPDATE submission SET reach = 'OWN'
                            WHERE process_instance_id = :instance AND block IN (:blocks) AND reach = 'SEALED'
                            """)
                    .param("instance", processInstance)
                    .param("blocks", blocks)
                    .update();
        }
    }

    private Reach reachOf(Submission submission) {
        Subject subject = Subject.of(submission.subject());
        if (subject.type().equals(Subject.PROJECT) && isDraft(ProjectId.of(subject.id()))) {
            return Reach.OWN;
        }
        if (submission.block() != null) {
            return Reach.SEALED;
        }
        return subject.type().equals(Subject.OPPORTUNITY) ? reachBesideTheOther(submission) : Reach.SHARED;
    }

    private boolean isDraft(ProjectId id) {
        return jdbc.sql("SELECT COUNT(*) FROM project WHERE id = ? AND NOT handed_over")
                        .param(id.number())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** About an opportunity the sides answer in turn: the first answer of the other opens what was said before. */
    private Reach reachBesideTheOther(Submission submission) {
        adopt(submission);
        jdbc.sql("""
                        UPDATE submission SET reach = 'SHARED'
                        WHERE process_instance_id = ? AND side <> ? AND reach = 'SEALED' AND block IS NULL
                        """).params(submission.processInstance(), submission.side()).update();
        int others = jdbc.sql("SELECT COUNT(*) FROM submission WHERE process_instance_id = ? AND side <> ?")
                .params(submission.processInstance(), submission.side())
                .query(Integer.class)
                .single();
        return others > 0 ? Reach.SHARED : Reach.SEALED;
    }

    /** An earlier program did not write the process down; a task goes on from what was answered as it came up. */
    private void adopt(Submission submission) {
        OffsetDateTime opened = submission.openedAt().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        UPDATE submission SET process_instance_id = ?
                        WHERE subject = ? AND process_instance_id IS NULL AND at BETWEEN ? AND ?
                        """)
                .params(
                        submission.processInstance(),
                        submission.subject(),
                        opened.minus(ONE_MOMENT),
                        opened.plus(ONE_MOMENT))
                .update();
    }
}
