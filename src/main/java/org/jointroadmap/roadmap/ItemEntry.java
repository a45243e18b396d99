package org.jointroadmap.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people enter items. */
@Component
public class ItemEntry {
    private static final String ENTERED = "entered by hand";

    private final RoadmapItems items;
    private final ItemBook book;
    private final OwnerEntry owners;
    private final DueReading dues;
    private final Clock clock;

    ItemEntry(RoadmapItems items, ItemBook book, OwnerEntry owners, DueReading dues, Clock clock) {
        this.items = items;
        this.book = book;
        this.owners = owners;
        this.dues = dues;
        this.clock = clock;
    }

    /** Whether somebody may enter items: the joint secretariat. */
    public static boolean mayEnter(Person person) {
        return person.isJointSecretariat();
    }

    /** Adds an item to the standing edition. */
    @Transactional
    public RoadmapItem add(ItemDraft draft, Person by) {
        return add(draft, ENTERED, by);
    }

    /**
     * As {@link #add(ItemDraft, Person)}.
     *
     * @param source the document that it comes from
     */
    @Transactional
    public RoadmapItem add(ItemDraft draft, String source, Person by) {
        if (!mayEnter(by)) {
            throw Refused.notYours("refused.item.entry");
        }
        Wrongs wrongs = new Wrongs();
        check(draft, null, wrongs);
        wrongs.refuse();
        return items.of(book.add(item(draft, source))).orElseThrow();
    }

    /**
     * Adds all that is wrong with a draft.
     *
     * @param instead number of the item that it takes the place of; null for none
     */
    void check(ItemDraft draft, @Nullable String instead, Wrongs wrongs) {
        String due = draft.dueText();
        if (due != null && !due.isBlank() && due.length() <= ItemCheck.LONGEST_DUE) {
            wrongs.also(() -> dues.clear("dueText", due, edition()));
        }
        checkBesideDay(draft, instead, wrongs);
    }

    /** As {@link #check}, where it is known already what day its words mean. */
    void checkBesideDay(ItemDraft draft, @Nullable String instead, Wrongs wrongs) {
        ItemCheck.number(draft.number(), "number", wrongs);
        wrongs.text("title", draft.title(), ItemCheck.LONGEST_TITLE, "refused.blank");
        wrongs.text("dueText", draft.dueText(), ItemCheck.LONGEST_DUE, "refused.blank");
        ItemCheck.words(draft, wrongs);
        owners.check(draft.owners(), wrongs);
        String number = draft.number();
        if (number != null
                && !number.isBlank()
                && (instead == null || !SortKey.same(number).equals(SortKey.same(instead)))) {
            wrongs.require(!items.isStanding(number.strip()), "number", "refused.item.number-taken", number.strip());
        }
    }

    /** What a draft that was checked makes. */
    NewItem item(ItemDraft draft, String source) {
        return item(draft, source, String.valueOf(LocalDate.now(clock).getYear()));
    }

    /** @param first the edition that begins where none stands */
    NewItem item(ItemDraft draft, String source, String first) {
        String language = draft.language() == null ? "en" : draft.language();
        return new NewItem(
                text(draft.number()),
                new ItemWords(
                        language,
                        text(draft.title()),
                        text(draft.expectedResult()),
                        others(draft.titles(), language),
                        others(draft.expectedResults(), language)),
                new ItemPlace(
                        items.standingEdition().orElse(first),
                        text(draft.section()),
                        text(draft.sector()),
                        ItemCheck.priority(draft.priority()),
                        Boolean.TRUE.equals(draft.expectsProject()),
                        null),
                text(draft.dueText()),
                source,
                owners.make(Objects.requireNonNullElse(draft.owners(), List.of())),
                clock.instant());
    }

    /** The standing one, or that of this year where there is none. */
    private String edition() {
        return items.standingEdition()
                .orElseGet(() -> String.valueOf(LocalDate.now(clock).getYear()));
    }

    private static Map<String, String> others(@Nullable Map<String, String> texts, String language) {
        Map<String, String> others = new TreeMap<>(texts == null ? Map.of() : texts);
        others.remove(language);
        return others;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
