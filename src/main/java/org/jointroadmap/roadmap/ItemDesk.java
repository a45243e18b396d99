package org.jointroadmap.roadmap;

import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where items are added and amended. */
@Component
public class ItemDesk {
    private final RoadmapItems items;
    private final ItemBook book;
    private final RequestDesk requests;
    private final DueReading dues;
    private final ApplicationEventPublisher events;

    ItemDesk(
            RoadmapItems items,
            ItemBook book,
            RequestDesk requests,
            DueReading dues,
            ApplicationEventPublisher events) {
        this.items = items;
        this.book = book;
        this.requests = requests;
        this.dues = dues;
        this.events = events;
    }

    /** Adds an item and answers its id. */
    @Transactional
    public String add(NewItem item) {
        return book.add(item);
    }

    /**
     * Changes what the patch names, if the item still has the version that the person saw (null: whatever it has): words at
     * once; another day at once by the joint secretariat, and by the leading side once the other side has accepted it.
     */
    @Transactional
    public Amended amend(String wanted, ItemPatch patch, @Nullable Integer version, Person by) {
        RoadmapItem item = items.lock(wanted).orElseThrow(() -> Refused.notFound("refused.item.unknown", wanted));
        if (!item.isAmendedBy(by)) {
            throw Refused.notYours("refused.item.amend", item.leadSide());
        }
        item.mustHave(version);
        if (!item.isOpen()) {
            throw Refused.wrongState("refused.item.finished", item.number());
        }
        Wrongs wrongs = new Wrongs();
        String title = checked(
                "title", own(patch.title(), patch.titles(), item), item.title(), ItemCheck.LONGEST_TITLE, wrongs);
        String result = checked(
                "expectedResult",
                own(patch.expectedResult(), patch.expectedResults(), item),
                item.expectedResult(),
                ItemCheck.LONGEST_RESULT,
                wrongs);
        wrongs.length("section", patch.section(), ItemCheck.LONGEST_SECTION);
        wrongs.length("sector", patch.sector(), ItemCheck.LONGEST_SECTOR);
        ItemCheck.priority(patch.priority(), wrongs);
        String language = item.words().language();
        ItemCheck.patched("titles", patch.titles(), ItemCheck.LONGEST_TITLE, language, wrongs);
        ItemCheck.patched("expectedResults", patch.expectedResults(), ItemCheck.LONGEST_RESULT, language, wrongs);
        String dueText = checked("dueText", patch.dueText(), item.due().text(), ItemCheck.LONGEST_DUE, wrongs);
        boolean reworded = !dueText.equals(item.due().text());
        DueDate due = reworded && !dueText.isBlank()
                ? wrongs.read(() -> dues.clear("dueText", dueText, item.edition()))
                : item.due();
        boolean moves = due != null && reworded && !dues.isSame(item.due(), due, item.edition());
        if (moves) {
            wrongs.text("reason", patch.reason(), ItemCheck.LONGEST_REASON, "refused.item.reason");
        }
        wrongs.refuse();
        ItemWords words = new ItemWords(
                language,
                title,
                result,
                merged(item.words().titles(), patch.titles(), language),
                merged(item.words().expectedResults(), patch.expectedResults(), language));
        ItemPlace place = new ItemPlace(
                item.edition(),
                text(patch.section(), item.place().section()),
                text(patch.sector(), item.place().sector()),
                patch.priority() == null ? item.place().priority() : ItemCheck.priority(patch.priority()),
                patch.expectsProject() == null ? item.place().expectsProject() : patch.expectsProject(),
                item.place().waitsFor());
        if (!words.equals(item.words()) || !place.equals(item.place())) {
            book.reword(item, words, place, by);
        }
        if (reworded && !moves && due != null) {
            book.sayDue(item, due, by);
        }
        Long request = null;
        if (moves && due != null && by.isJointSecretariat()) {
            book.redate(item, due, String.valueOf(patch.reason()).strip(), by);
            events.publishEvent(new ItemRedated(
                    item.id(),
                    item.due().text(),
                    due.text(),
                    String.valueOf(patch.reason()).strip()));
        } else if (moves) {
            request = requests.ask(item.number(), new Wish.Date(dueText), patch.reason(), null, by);
        }
        return new Amended(items.of(item.id()).orElseThrow(), request);
    }

    /** Null takes a language away; what is said in the language of the document is no translation. */
    private static Map<String, String> merged(
            Map<String, String> was, @Nullable Map<String, @Nullable String> changed, String own) {
        Map<String, String> merged = new TreeMap<>(was);
        if (changed != null) {
            changed.forEach((language, text) -> {
                if (text == null) {
                    merged.remove(language);
                } else {
                    merged.put(language, text.strip());
                }
            });
        }
        merged.remove(own);
        return merged;
    }

    /** What a patch says in the language of the document, by itself or among the languages. */
    private static @Nullable String own(
            @Nullable String text, @Nullable Map<String, @Nullable String> texts, RoadmapItem item) {
        return text == null && texts != null ? texts.get(item.words().language()) : text;
    }

    private static String text(@Nullable String wanted, String present) {
        return wanted == null ? present : wanted.strip();
    }

    private static String checked(String field, @Nullable String wanted, String present, int longest, Wrongs wrongs) {
        if (wanted == null || wanted.equals(present)) {
            return present;
        }
        wrongs.text(field, wanted, longest, "refused.blank");
        return wanted.strip();
    }
}
