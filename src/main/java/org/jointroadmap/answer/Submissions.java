package org.jointroadmap.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.jointroadmap.party.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
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
    private final List<SubjectKind> kinds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Submissions(
            SubmissionRows rows,
            JdbcClient jdbc,
            @Lazy List<SubjectKind> kinds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes a form down. How far it reaches is settled here, later only what others answer widens it: a draft's answers are
     * its side's own, those of parallel tasks sealed until all are there, and all others both sides'.
     */
    public void record(Submission submission) {
        keep(submission, submission.block() == null ? Reach.SHARED : Reach.SEALED);
    }

    /** Writes a form down of a process in which the sides answer in turn: each opens what the other said before. */
    public void recordInTurn(Submission submission) {
        keep(submission, submission.block() == null ? reachBesideTheOther(submission) : Reach.SEALED);
    }

    /** Writes down what a machine's step decided. */
    public void decide(Decided decided) {
        rows.add(decided, clock.instant());
        events.publishEvent(new AnswersShared(decided.subject()));
    }

    private void keep(Submission submission, Reach reach) {
        Reach reached = isDraft(Subject.of(submission.subject())) ? Reach.OWN : reach;
        rows.add(submission.reaching(reached));
        events.publishEvent(submission.change());
        if (reached == Reach.SHARED) {
            events.publishEvent(new AnswersShared(submission.subject()));
        }
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
        jdbc.sql("SELECT DISTINCT subject FROM submission WHERE process_instance_id = ? AND block = ?")
                .params(processInstance, block)
                .query(String.class)
                .list()
                .forEach(subject -> events.publishEvent(new AnswersShared(subject)));
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

    /** The process ends before its time: whatever is sealed stays its side's own. */
    public void keep(String processInstance) {
        jdbc.sql("UPDATE submission SET reach = 'OWN' WHERE process_instance_id = ? AND reach = 'SEALED'")
                .param(processInstance)
                .update();
    }

    private boolean isDraft(Subject subject) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(subject.type()))
                .anyMatch(kind -> kind.ownSide(subject.id()).isPresent());
    }

    /** The first answer of the other side opens what was said before. */
    private Reach reachBesideTheOther(Submission submission) {
        adopt(submission);
        jdbc.sql("""
                        UPDATE submission SET reach = 'SHARED'
                        WHERE process_instance_id = ? AND side <> ? AND reach = 'SEALED' AND block IS NULL AND NOT decided
                        """).params(submission.processInstance(), submission.side()).update();
        int others = jdbc.sql(
                        "SELECT COUNT(*) FROM submission WHERE process_instance_id = ? AND side <> ? AND NOT decided")
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
