package org.jointroadmap.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectChanged;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a document that the joint secretariat took in changes the items that stand, and is taken back. */
@Component
public class DocumentDesk {
    private final RoadmapItems items;
    private final ItemEntry entry;
    private final ItemRows rows;
    private final ItemBook book;
    private final DueReading dues;
    private final ApplicationEventPublisher events;

    DocumentDesk(
            RoadmapItems items,
            ItemEntry entry,
            ItemRows rows,
            ItemBook book,
            DueReading dues,
            ApplicationEventPublisher events) {
        this.items = items;
        this.entry = entry;
        this.rows = rows;
        this.book = book;
        this.dues = dues;
        this.events = events;
    }

    /**
     * Adds an item of a document.
     *
     * @param due what its words mean there
     * @param edition that begins where none stands
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RoadmapItem add(ItemDraft draft, DueDate due, String edition, String source, Person by) {
        checked(draft, null, by);
        return items.of(book.add(entry.item(draft, source, edition), due)).orElseThrow();
    }

    private void checked(ItemDraft draft, @Nullable String instead, Person by) {
        if (!ItemEntry.mayEnter(by)) {
            throw Refused.notYours("refused.item.entry");
        }
        Wrongs wrongs = new Wrongs();
        entry.checkBesideDay(draft, instead, wrongs);
        wrongs.refuse();
    }

    /**
     * Gives an item the number, the words and the day of a document; who answers for it stays.
     *
     * @param due what the words of its deadline mean there
     * @param version that the item had when the document was read
     * @param reason that is told with another day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RoadmapItem change(String id, int version, ItemDraft draft, DueDate due, String reason, Person by) {
        RoadmapItem item = locked(id, version);
        checked(draft, item.number(), by);
        NewItem is = entry.item(draft, item.source());
        if (!is.number().equals(item.number())) {
            rows.renumber(item, is.number());
            book.keep(id, by, "number", item.number(), is.number());
        }
        ItemPlace place = new ItemPlace(
                item.edition(),
                is.place().section(),
                item.place().sector(),
                item.place().priority(),
                item.place().expectsProject(),
                item.place().waitsFor());
        book.reword(item, words(item.words(), is.words()), place, by);
        if (dues.isSame(item.due(), due, item.edition())) {
            rows.sayDue(id, due);
        } else {
            book.redate(item, due, reason, by);
            events.publishEvent(new ItemRedated(id, item.due().text(), due.text(), reason));
        }
        return items.of(id).orElseThrow();
    }

    /** A document in another language than the item's says what its title is in that. */
    private static ItemWords words(ItemWords was, ItemWords is) {
        if (was.language().equals(is.language())) {
            return new ItemWords(
                    was.language(),
                    is.title(),
                    is.expectedResult(),
                    with(was.titles(), is.titles()),
                    with(was.expectedResults(), is.expectedResults()));
        }
        return new ItemWords(
                was.language(),
                was.title(),
                was.expectedResult(),
                with(was.titles(), is.language(), is.title(), was.title()),
                with(was.expectedResults(), is.language(), is.expectedResult(), was.expectedResult()));
    }

    private static Map<String, String> with(Map<String, String> texts, Map<String, String> others) {
        Map<String, String> more = new HashMap<>(texts);
        more.putAll(others);
        return more;
    }

    /** The same words are no translation, whichever language the document was taken for. */
    private static Map<String, String> with(Map<String, String> texts, String language, String text, String own) {
        Map<String, String> more = new HashMap<>(texts);
        if (!text.isBlank() && !text.equals(own)) {
            more.put(language, text);
        }
        return more;
    }

    /** Takes an item back about which nobody has done anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(String id, int version, String reason, Person by) {
        RoadmapItem item = locked(id, version);
        rows.drop(item, reason);
        book.keep(id, by, "drop", item.status().key(), ItemStatus.WITHDRAWN.key());
        events.publishEvent(Change.of("item.reshaped", item.subject())
                .by(by.login())
                .because(reason)
                .field("drop", item.status().key(), ItemStatus.WITHDRAWN.key()));
        events.publishEvent(new SubjectChanged(Subject.item(id)));
    }

    private RoadmapItem locked(String id, int version) {
        items.lock(List.of(id));
        RoadmapItem item = items.of(id).orElseThrow(() -> Refused.notFound("refused.item.unknown", id));
        item.mustHave(version);
        if (!item.isOpen()) {
            throw Refused.wrongState("refused.item.finished", item.number());
        }
        return item;
    }
}
