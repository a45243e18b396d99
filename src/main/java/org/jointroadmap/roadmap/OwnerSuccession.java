package org.jointroadmap.roadmap;

import java.util.List;
import org.jointroadmap.Change;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Succession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where who leaves is named for an item that is not over, the successor is; items are locked before their projects. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnerSuccession implements Succession {
    private final JdbcClient jdbc;
    private final ItemBook book;
    private final ApplicationEventPublisher events;

    OwnerSuccession(JdbcClient jdbc, ItemBook book, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.book = book;
        this.events = events;
    }

    @Override
    public String what() {
        return "items";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int pass(Person from, Person to, Person by) {
        List<String> items =
                jdbc.sql("""
                        SELECT i.id FROM roadmap_item i WHERE i.status IN ('OPEN', 'CLAIMED')
                            AND EXISTS (SELECT 1 FROM item_owner o WHERE o.item = i.id AND o.person = ?)
                        ORDER BY i.id FOR UPDATE
                        """).param(from.login()).query(String.class).list();
        items.forEach(id -> pass(id, from, to, by));
        return items.size();
    }

    private void pass(String id, Person from, Person to, Person by) {
        jdbc.sql("UPDATE item_owner SET person = ? WHERE item = ? AND person = ?")
                .params(to.login(), id, from.login())
                .update();
        jdbc.sql("UPDATE roadmap_item SET version = version + 1 WHERE id = ?")
                .param(id)
                .update();
        book.keep(id, by, "owners", from.name(), to.name());
        events.publishEvent(Change.of("item.handed-on", Subject.item(id).toString())
                .by(by.login())
                .field("person", from.login(), to.login()));
        events.publishEvent(new SubjectChanged(Subject.item(id)));
    }
}
