package org.jointroadmap.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where titles and headings are written in the languages that lack them, each row by itself. */
@Component
public class TitleDesk {
    private final ItemDesk desk;
    private final Sections sections;

    TitleDesk(ItemDesk desk, Sections sections) {
        this.desk = desk;
        this.sections = sections;
    }

    /** Saves what can be saved of these rows, and answers what is wrong with the others. */
    public List<Refused> save(List<TitleEntry> rows, Person by) {
        UntranslatedItems.writtenBy(by);
        List<Refused> refused = new ArrayList<>();
        for (TitleEntry row : rows) {
            try {
                save(row, by);
            } catch (Refused one) {
                refused.add(one);
            }
        }
        return refused;
    }

    private void save(TitleEntry row, Person by) {
        Map<String, @Nullable String> titles = new HashMap<>(row.titles());
        Map<String, @Nullable String> results = new HashMap<>(row.results());
        List<Problem> problems = new ArrayList<>();
        check(row.number(), row.titles(), ItemCheck.LONGEST_TITLE, problems);
        check(row.number(), row.results(), ItemCheck.LONGEST_RESULT, problems);
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
        desk.amend(row.number(), ItemPatch.translations(titles, results), row.version(), by);
    }

    private static void check(String number, Map<String, String> texts, int longest, List<Problem> problems) {
        texts.values().stream()
                .filter(text -> text.length() > longest)
                .forEach(text ->
                        problems.add(new Problem("", "refused.titles.long", List.of(number, longest, text.length()))));
    }

    /**
     * Says what a heading of the standing edition is called in other languages; by the joint secretariat.
     *
     * @param titles language to heading
     */
    @Transactional
    public void call(String section, Map<String, String> titles, Person by) {
        if (!ItemEntry.mayEnter(by)) {
            throw Refused.notYours("refused.item.entry");
        }
        Wrongs wrongs = new Wrongs();
        titles.values().forEach(title -> wrongs.text("section", title, ItemCheck.LONGEST_SECTION, "refused.blank"));
        wrongs.require(
                sections.all().stream().anyMatch(one -> one.name().equals(section)),
                "section",
                "refused.titles.section",
                section);
        wrongs.require(Person.LANGUAGES.containsAll(titles.keySet()), "section", "refused.item.language");
        wrongs.refuse();
        titles.forEach((language, title) -> sections.call(section, language, title.strip(), by.login()));
    }
}
