package org.jointroadmap.web.flag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.project.Projects;
import org.jointroadmap.roadmap.RoadmapItems;
import org.springframework.stereotype.Component;

/** What the items and projects of a list of flags are called, with one query for each of the two kinds. */
@Component
public class SubjectTitles {
    private final RoadmapItems items;
    private final Projects projects;

    SubjectTitles(RoadmapItems items, Projects projects) {
        this.items = items;
        this.projects = projects;
    }

    public Map<Subject, String> of(List<Flag> flags) {
        Map<Subject, String> titles = new HashMap<>();
        items.titles(ids(flags, true)).forEach((number, title) -> titles.put(Subject.item(number), title));
        projects.titles(ids(flags, false)).forEach((id, title) -> titles.put(Subject.project(id), title));
        return titles;
    }

    private static List<String> ids(List<Flag> flags, boolean ofItems) {
        return flags.stream()
                .map(Flag::subject)
                .filter(subject -> subject.isItem() == ofItems)
                .map(Subject::id)
                .distinct()
                .toList();
    }
}
