package org.jointroadmap.web.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.ItemOwner;
import org.jointroadmap.roadmap.ItemWords;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.web.export.Column;
import org.jointroadmap.web.layout.Dates;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An item of the roadmap column by column, as it is taken along. */
@Component
class ItemCells {
    private final Parties parties;
    private final Names names;
    private final Dates dates;
    private final Texts texts;

    ItemCells(Parties parties, Names names, Dates dates, Texts texts) {
        this.parties = parties;
        this.names = names;
        this.dates = dates;
        this.texts = texts;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(texts.get("roadmap.column.number"), 8));
        columns.add(Column.further(texts.get("item.section"), 24));
        columns.add(Column.of(texts.get("roadmap.column.title"), 40));
        columns.add(Column.of(texts.get("roadmap.enter.other-title"), 40));
        columns.add(Column.further(texts.get("item.expected-result"), 40));
        for (Side side : parties.all()) {
            columns.add(Column.of(texts.get("roadmap.column.owners-of", names.side(side.code())), 28));
        }
        columns.add(Column.of(texts.get("roadmap.column.due-words"), 22));
        columns.add(Column.further(texts.get("roadmap.column.due-kind"), 18));
        columns.add(Column.of(texts.get("roadmap.column.due"), 12));
        columns.add(Column.of(texts.get("roadmap.column.status"), 15));
        columns.add(Column.of(texts.get("roadmap.column.late"), 11));
        columns.add(Column.of(texts.get("item.flags"), 7));
        columns.add(Column.further(texts.get("roadmap.column.first-due"), 22));
        columns.add(Column.further(texts.get("roadmap.column.moves"), 8));
        columns.add(Column.further(texts.get("roadmap.column.days-moved"), 8));
        columns.add(Column.further(texts.get("item.claimed-on"), 12));
        columns.add(Column.further(texts.get("item.sector"), 16));
        columns.add(Column.further(texts.get("roadmap.priority"), 10));
        columns.add(Column.further(texts.get("roadmap.column.expects-project"), 9));
        columns.add(Column.further(texts.get("roadmap.column.edition"), 9));
        return columns;
    }

    List<Object> of(RoadmapRow row) {
        Locale reader = LocaleContextHolder.getLocale();
        RoadmapItem item = row.item();
        List<Object> cells = new ArrayList<>();
        cells.add(item.number());
        cells.add(item.place().section());
        cells.add(item.words().title(reader));
        cells.add(otherTitle(item.words(), reader));
        cells.add(item.words().expectedResult(reader));
        for (Side side : parties.all()) {
            cells.add(owners(item, side.code(), reader));
        }
        cells.add(dates.readable(item.due().text()));
        cells.add(texts.get("item.kind." + item.due().kind().key()));
        cells.add(orNothing(item.nextDue()));
        cells.add(texts.get("roadmap.status." + item.status().key()));
        cells.add(row.daysLate());
        cells.add(Math.toIntExact(row.flags()));
        cells.add(dates.readable(item.moves().firstText()));
        cells.add(item.moves().times());
        cells.add(item.moves().days());
        cells.add(orNothing(item.deliveredOn() == null ? item.claimedOn() : item.deliveredOn()));
        cells.add(item.place().sector());
        cells.add(texts.get("roadmap.priority." + item.place().priority().key()));
        cells.add(texts.get(item.place().expectsProject() ? "roadmap.yes" : "roadmap.no"));
        cells.add(item.edition());
        return cells;
    }

    /** The title in the language of pages that is not the reader's; "" where nobody has written it. */
    private static String otherTitle(ItemWords words, Locale reader) {
        return Person.LANGUAGES.stream()
                .filter(language -> !language.equals(reader.getLanguage()))
                .map(language -> language.equals(words.language())
                        ? words.title()
                        : words.titles().getOrDefault(language, ""))
                .collect(Collectors.joining("\n"));
    }

    private String owners(RoadmapItem item, String side, Locale reader) {
        return item.owners().stream()
                .filter(owner -> owner.side().equals(side))
                .map(owner -> owner(owner, reader))
                .collect(Collectors.joining("; "));
    }

    private String owner(ItemOwner owner, Locale reader) {
        String named =
                owner.person() == null ? owner.name(reader) : owner.name(reader) + ", " + names.person(owner.person());
        return owner.lead() ? texts.get("item.leading", named) : named;
    }

    private static Object orNothing(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
