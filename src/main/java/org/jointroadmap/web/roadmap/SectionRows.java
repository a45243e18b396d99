package org.jointroadmap.web.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the list that stand under one heading of the edition.
 *
 * @param title null where the list is in another order and has no headings
 */
record SectionRows(@Nullable String title, List<RoadmapRow> rows) {
    /** Neighbours of one section belong together. */
    static List<SectionRows> of(List<RoadmapRow> rows, boolean ofEdition) {
        if (!ofEdition
                || rows.stream().allMatch(row -> row.item().place().section().isEmpty())) {
            return rows.isEmpty() ? List.of() : List.of(new SectionRows(null, rows));
        }
        List<SectionRows> sections = new ArrayList<>();
        for (RoadmapRow row : rows) {
            String title = row.item().place().section();
            if (sections.isEmpty()
                    || !title.equals(sections.get(sections.size() - 1).title())) {
                sections.add(new SectionRows(title, new ArrayList<>()));
            }
            sections.get(sections.size() - 1).rows().add(row);
        }
        return sections;
    }
}
