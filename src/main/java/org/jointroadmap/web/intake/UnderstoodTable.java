package org.jointroadmap.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jointroadmap.intake.RoadmapImport;
import org.jointroadmap.intake.RoadmapImports;
import org.jointroadmap.intake.reading.Preview;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.intake.reading.TableHead;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.export.Table;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** A document as it came, with what was understood of each row beside it, to be taken along. */
@Component
public class UnderstoodTable {
    private static final TableHead NONE = new TableHead(0, 0, "", true, List.of());

    private final RoadmapImports imports;
    private final UnderstoodCells cells;
    private final Texts texts;

    UnderstoodTable(RoadmapImports imports, UnderstoodCells cells, Texts texts) {
        this.imports = imports;
        this.cells = cells;
        this.texts = texts;
    }

    /** @throws org.jointroadmap.Refused if there is no such document, or it is not the reader's to see */
    public Table of(long id, Person reader) {
        RoadmapImport document = imports.get(id, reader);
        Preview preview = imports.preview(id);
        return new Table("document-" + id, document.file(), texts.get("intake.table.means"), parts(preview));
    }

    /** Rows under the same headings are one table, also where a page or the document's author divided them. */
    private List<Table.Part> parts(Preview preview) {
        List<Table.Part> parts = new ArrayList<>();
        List<ReadItem> rows = new ArrayList<>();
        TableHead over = NONE;
        for (ReadItem item : preview.items()) {
            TableHead head = headOf(item, preview.allHeads());
            if (!rows.isEmpty() && !head.headings().equals(over.headings())) {
                parts.add(part(over, List.copyOf(rows)));
                rows.clear();
            }
            over = rows.isEmpty() ? head : over;
            rows.add(item);
        }
        parts.add(part(over, List.copyOf(rows)));
        return parts;
    }

    private static TableHead headOf(ReadItem item, List<TableHead> heads) {
        TableHead head = NONE;
        for (TableHead one : heads) {
            head = one.isBeforeOrAt(item) ? one : head;
        }
        return head;
    }

    private Table.Part part(TableHead head, List<ReadItem> items) {
        OwnColumns own = OwnColumns.of(head, items);
        List<Column> columns = new ArrayList<>(own.columns());
        columns.addAll(cells.columns());
        return new Table.Part(head.name(), columns, row -> write(head, own, items, row));
    }

    private void write(TableHead head, OwnColumns own, List<ReadItem> items, Consumer<List<Object>> row) {
        String section = "";
        for (ReadItem item : items) {
            if (head.sections()
                    && !item.section().equals(section)
                    && !item.section().isEmpty()) {
                row.accept(List.of(new Table.Section(item.section())));
            }
            section = item.section();
            List<Object> all = new ArrayList<>(own.cells(item));
            all.addAll(cells.of(item));
            row.accept(all);
        }
    }
}
