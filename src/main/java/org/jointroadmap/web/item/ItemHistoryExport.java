package org.jointroadmap.web.item;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.roadmap.ItemChange;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.export.Exports;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.web.layout.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was changed of an item, as its page shows it, to be taken along. */
@Screen
class ItemHistoryExport {
    private final RoadmapItems items;
    private final Exports exports;
    private final Names names;
    private final Dates dates;
    private final Texts texts;

    ItemHistoryExport(RoadmapItems items, Exports exports, Names names, Dates dates, Texts texts) {
        this.items = items;
        this.exports = exports;
        this.names = names;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping(path = "/items/{number}/history", params = "format")
    void export(@PathVariable String number, @RequestParam Exports.Format format, HttpServletResponse response)
            throws IOException {
        RoadmapItem item = items.find(number).orElseThrow(() -> Refused.notFound("refused.item.unknown", number));
        List<Column> columns = List.of(
                Column.of(texts.get("item.history.at"), 18),
                Column.of(texts.get("item.history.by"), 24),
                Column.of(texts.get("item.history.what"), 22),
                Column.of(texts.get("item.history.before"), 44),
                Column.of(texts.get("item.history.after"), 44));
        exports.send(
                new Table("history-of-item", title(item), "", columns, row -> items.changes(item.id())
                        .forEach(change -> row.accept(cells(change)))),
                format,
                response);
    }

    private String title(RoadmapItem item) {
        return texts.get("item.history") + ": " + item.number() + " "
                + item.words().title(LocaleContextHolder.getLocale());
    }

    private List<Object> cells(ItemChange change) {
        return List.of(
                change.at(),
                names.person(change.byLogin()),
                texts.get("item.change." + change.what()).replaceFirst(":$", ""),
                dates.readable(change.oldValue()),
                change.what().equals("claim") ? dates.inText(change.newValue()) : dates.readable(change.newValue()));
    }
}
