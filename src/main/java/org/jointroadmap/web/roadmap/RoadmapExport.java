package org.jointroadmap.web.roadmap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jointroadmap.party.Person;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roadmap as its page is filtered and sorted, all pages of it, to be taken along. */
@Screen
class RoadmapExport {
    private final RoadmapItems items;
    private final RoadmapRows rows;
    private final ItemCells cells;
    private final Exports exports;
    private final RoadmapWords words;
    private final Texts texts;

    RoadmapExport(
            RoadmapItems items, RoadmapRows rows, ItemCells cells, Exports exports, RoadmapWords words, Texts texts) {
        this.items = items;
        this.rows = rows;
        this.cells = cells;
        this.exports = exports;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(path = "/roadmap", params = "format")
    void export(
            RoadmapFilter filter,
            @RequestParam Exports.Format format,
            Person me,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        Table.Rows all = row -> Paged.<RoadmapItem>forEachPage(
                after -> items.page(filter.all(me, language, after)),
                page -> rows.of(page).forEach(one -> row.accept(cells.of(one))));
        exports.send(
                new Table("roadmap", texts.get("roadmap.title"), words.of(filter, language), cells.columns(), all),
                format,
                response);
    }
}
