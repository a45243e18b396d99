package org.jointroadmap.rules.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.Subject;

/**
 * Puts the facts of a case together as a live evaluation finds them: by their subjects, an item with its projects and a
 * project with its item. What says no subject belongs to each.
 */
final class CaseWorld {
    private final List<Fact> given;
    private final Map<String, List<Fact>> worlds = new LinkedHashMap<>();

    private CaseWorld(List<Fact> given) {
        this.given = given;
    }

    static List<Fact> of(List<Fact> given) {
        return new CaseWorld(given).facts();
    }

    private List<Fact> facts() {
        Set<String> subjects = new TreeSet<>();
        given.stream().map(this::subject).filter(subject -> !subject.isEmpty()).forEach(subjects::add);
        if (subjects.isEmpty()) {
            return given;
        }
        subjects.forEach(subject -> worlds.put(subject, new ArrayList<>()));
        given.forEach(this::place);
        return worlds.values().stream().flatMap(List::stream).toList();
    }

    /** That of the item where a project is its, and of a linked fact its own. */
    private String subject(Fact fact) {
        if (fact instanceof ItemProject project && !project.subject().startsWith(Subject.ITEM + "/")) {
            return item(project.item());
        }
        return fact.subject();
    }

    /** The subject of the item that is called so, "" if it is called nothing. */
    private String item(String number) {
        return given.stream()
                .filter(fact -> fact instanceof OpenItem item && item.number().equals(number) && !number.isEmpty())
                .map(Fact::subject)
                .findFirst()
                .orElse(number.isEmpty() ? "" : Subject.item(number).toString());
    }

    private void place(Fact fact) {
        String subject = subject(fact);
        if (subject.isEmpty()) {
            worlds.forEach((world, facts) -> facts.add(Moved.to(fact, world)));
            return;
        }
        add(subject, Moved.to(fact, subject));
        if (fact instanceof RunningProject project) {
            String item = item(project.item());
            if (worlds.containsKey(item)) {
                add(item, project.seenFrom(item));
                itemOf(item).forEach(open -> add(subject, open.seenFrom(subject)));
            }
        }
    }

    private List<OpenItem> itemOf(String subject) {
        return given.stream()
                .filter(fact -> fact instanceof OpenItem && fact.subject().equals(subject))
                .map(OpenItem.class::cast)
                .toList();
    }

    private void add(String world, Fact fact) {
        worlds.computeIfAbsent(world, none -> new ArrayList<>()).add(fact);
    }
}
