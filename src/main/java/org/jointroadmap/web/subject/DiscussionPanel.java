package org.jointroadmap.web.subject;

import java.util.List;
import org.jointroadmap.dossier.Comment;
import org.jointroadmap.dossier.Comments;
import org.jointroadmap.dossier.Discussion;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** What people say about it, the newest last, and the form to say something. */
@Component
class DiscussionPanel implements Panel {
    private static final int SHOWN = 100;

    private final Comments comments;
    private final Discussion discussion;

    DiscussionPanel(Comments comments, Discussion discussion) {
        this.comments = comments;
        this.discussion = discussion;
    }

    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public Object of(Subject subject, String side, Person reader) {
        return new Shown(
                comments.last(subject, reader, SHOWN).stream()
                        .map(comment -> new Row(comment, discussion.mayTakeBack(comment, reader)))
                        .toList(),
                discussion.mayTalk(subject, reader));
    }

    record Shown(List<Row> rows, boolean mayTalk) {
        /** Whether earlier ones may be left out. */
        public boolean isFull() {
            return rows.size() == SHOWN;
        }
    }

    record Row(Comment comment, boolean mayTakeBack) {}
}
