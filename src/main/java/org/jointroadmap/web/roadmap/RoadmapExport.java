package org.jointroadmap.web.roadmap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointroadmap.Page;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Paged;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.FilterWords;
import org.jointroadmap.web.layout.Names;
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
    private final Names names;
    private final Texts texts;

    RoadmapExport(RoadmapItems items, RoadmapRows rows, ItemCells cells, Exports exports, Names names, Texts texts) {
        this.items = items;
        this.rows = rows;
        this.cells = cells;
        this.exports = exports;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping(path = "/roadmap", params = "format")
    void export(RoadmapFilter filter, @RequestParam Exports.Format format, HttpServletResponse response)
            throws IOException {
        Table.Rows all = row -> Paged.<RoadmapRow>forEach(
                after -> {
                    var page = items.page(filter.all(after));
                    return new Page<>(rows.of(page.items()), page.next());
                },
                one -> row.accept(cells.of(one)));
        exports.send(
                new Table("roadmap", texts.get("roadmap.title"), words(filter), cells.columns(), all),
                format,
                response);
    }

    private String words(RoadmapFilter filter) {
        return new FilterWords(texts)
                .add("roadmap.filter.text", filter.q())
                .add("roadmap.filter.side", filter.side(), names::orCode)
                .add("roadmap.filter.status", filter.status(), status -> texts.get("roadmap.status." + status.key()))
                .addIf("roadmap.filter.flagged", Boolean.TRUE.equals(filter.flagged()))
                .add("roadmap.sort", filter.sort(), sort -> texts.get("roadmap.sort." + FilterWords.key(sort)))
                .toString();
    }
}
