package org.jointroadmap.web.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.intake.reading.ReadDue;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was understood of a row, column by column, in the words of who reads it. */
@Component
class UnderstoodCells {
    private final Parties parties;
    private final Names names;
    private final Dates dates;
    private final Texts texts;

    UnderstoodCells(Parties parties, Names names, Dates dates, Texts texts) {
        this.parties = parties;
        this.names = names;
        this.dates = dates;
        this.texts = texts;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(texts.get("intake.table.number"), 9));
        columns.add(Column.of(texts.get("intake.table.kind"), 16));
        columns.add(Column.of(texts.get("intake.table.date"), 12));
        columns.add(Column.of(texts.get("intake.table.next"), 12));
        columns.add(Column.of(texts.get("intake.table.readings"), 16));
        for (Side side : parties.all()) {
            columns.add(Column.of(texts.get("intake.table.owners", names.side(side.code())), 24));
        }
        columns.add(Column.of(texts.get("intake.table.owners-open"), 16));
        columns.add(Column.of(texts.get("intake.table.questions"), 30));
        columns.add(Column.of(texts.get("intake.column.change"), 11));
        return columns;
    }

    List<Object> of(ReadItem item) {
        List<Object> cells = new ArrayList<>();
        cells.add(item.number());
        cells.add(texts.get("item.kind." + item.due().kind()));
        cells.add(orNothing(item.due().date()));
        cells.add(orNothing(item.due().next()));
        cells.add(item.due().readings().stream().map(this::reading).collect(Collectors.joining("; ")));
        for (Side side : parties.all()) {
            cells.add(owners(item, side.code()));
        }
        cells.add(owners(item, null));
        cells.add(item.questions().stream()
                .map(one -> texts.get(one.key(), one.arguments().toArray()))
                .collect(Collectors.joining("\n")));
        cells.add(texts.get("intake.change." + item.change().key()));
        return cells;
    }

    private String reading(ReadDue.Alternative reading) {
        String kind = texts.get("item.kind." + reading.kind());
        return reading.date() == null ? kind : kind + ", " + dates.day(reading.date());
    }

    private String owners(ReadItem item, @Nullable String side) {
        return item.owners().stream()
                .filter(owner -> side == null ? owner.side() == null : side.equals(owner.side()))
                .map(this::owner)
                .collect(Collectors.joining("\n"));
    }

    private String owner(ReadOwner owner) {
        return owner.lead() ? texts.get("item.leading", owner.organisation()) : owner.organisation();
    }

    private static Object orNothing(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
