package org.jointroadmap.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointroadmap.document.WordFile.across;
import static org.jointroadmap.document.WordFile.cell;
import static org.jointroadmap.document.WordFile.down;
import static org.jointroadmap.document.WordFile.numbered;
import static org.jointroadmap.document.WordFile.run;

import org.jointroadmap.document.WordFile;
import org.junit.jupiter.api.Test;

/** Tables of Word as officials write them. */
class WordTablesTest {
    private static final String[] HEADER = {
        "№ п/п", "Мероприятие", "Ожидаемый результат", "Ответственные исполнители", "Срок исполнения"
    };
    private static final String BOTH = "Минпром Республики Беларусь; Министерство экономики Азербайджанской Республики";

    @Test
    void sectionsAndNumbersAndBothSides() {
        Understood read = Understood.of(new WordFile()
                .paragraph("Дорожная карта сотрудничества на 2026 год")
                .table()
                .row(HEADER)
                .row("1", "2", "3", "4", "5")
                .rows("<w:tr>" + across(5, "Раздел 1. Промышленная кооперация") + "</w:tr>")
                .row(
                        "1.1",
                        "Создать сборочное производство\nтракторов в г. Гянджа",
                        "Производство открыто",
                        BOTH,
                        "до 1 декабря 2026 г.")
                .row("1.10.", "Поставить запасные части", "500 комплектов\nв год", BOTH, "постоянно")
                .row("", "Итого", "2 мероприятия", "", "")
                .end()
                .bytes());
        assertThat(read.said())
                .containsExactly(
                        "1.1 | Раздел 1. Промышленная кооперация | Создать сборочное производство тракторов в г. Гянджа"
                                + " | Производство открыто | до 1 декабря 2026 г. = by 2026-12-01 | BLR:Минпром Республики"
                                + " Беларусь!; AZE:Министерство экономики Азербайджанской Республики | []",
                        "1.10 | Раздел 1. Промышленная кооперация | Поставить запасные части | 500 комплектов ⏎ в год"
                                + " | постоянно = continuous null | BLR:Минпром Республики Беларусь!; AZE:Министерство"
                                + " экономики Азербайджанской Республики | []");
        assertThat(read.rows().skipped())
                .extracting("row", "key")
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2, "intake.numbers"),
                        org.assertj.core.groups.Tuple.tuple(6, "intake.total"));
        assertThat(read.items().get(0).row()).isEqualTo(4);
    }

    @Test
    void numbersThatOnlyWordShows() {
        String list =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/>"
                        + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/>"
                        + "<w:lvlText w:val=\"%1.%2.\"/><w:pStyle w:val=\"Item\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Item\"/></w:style>";
        String byStyle = "<w:p><w:pPr><w:pStyle w:val=\"Sub\"/></w:pPr></w:p>";
        Understood read = Understood.of(new WordFile()
                .part("numbering", list)
                .part("styles", styles)
                .table()
                .row(HEADER)
                .rows("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr>" + numbered(7, 0, "Промышленность")
                        + "</w:tc></w:tr>")
                .row(numbered(7, 1, ""), "Первое", "", BOTH, "2026")
                .row(byStyle, "Второе", "", BOTH, "2026")
                .rows("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr>" + numbered(7, 0, "Торговля")
                        + "</w:tc></w:tr>")
                .row(byStyle, "Третье", "", BOTH, "2026")
                .end()
                .bytes());
        assertThat(read.items()).extracting(ReadItem::number).containsExactly("1.1", "1.2", "2.1");
        assertThat(read.items())
                .extracting(ReadItem::section)
                .containsExactly("I. Промышленность", "I. Промышленность", "II. Торговля");
    }

    @Test
    void trackedChangesAreAccepted() {
        String title = "<w:p>" + run("Открыть ") + "<w:del>" + "<w:r><w:delText>пять</w:delText></w:r></w:del><w:ins>"
                + run("шесть") + "</w:ins>" + run(" центров")
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайно</w:t></w:r></w:p>";
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("до 1 ") + "</w:p><w:p>"
                + run("июля 2026 г.") + "</w:p>";
        Understood read = Understood.of(new WordFile()
                .table()
                .row(HEADER)
                .row("1", title, "", BOTH, joined)
                .rows("<w:tr><w:trPr><w:del/></w:trPr>" + cell("2") + cell("Нет") + cell("") + cell(BOTH) + cell("2026")
                        + "</w:tr>")
                .end()
                .bytes());
        assertThat(read.said())
                .singleElement()
                .asString()
                .startsWith("1 |  | Открыть шесть центров |  | до 1 июля 2026 г. = by 2026-07-01");
        assertThat(read.document().remarks()).extracting("key").contains("intake.tracked");
    }

    @Test
    void anItemOverTwoRowsAndMergedCells() {
        Understood read = Understood.of(new WordFile()
                .table()
                .row(HEADER)
                .rows("<w:tr>" + down("1") + down("Провести форум") + cell("Форум проведён") + cell("Минэкономики РБ")
                        + down("до 01.06.2026") + "</w:tr>" + "<w:tr>" + down("") + down("")
                        + cell("Договоры подписаны") + cell("Минэкономики Азербайджана") + down("") + "</w:tr>")
                .row("2", "Подписать", "", BOTH, "2026 год")
                .row("", "план работ", "", "", "")
                .end()
                .bytes());
        assertThat(read.said())
                .containsExactly(
                        "1 |  | Провести форум | Форум проведён ⏎ Договоры подписаны | до 01.06.2026 = by 2026-06-01 | BLR:Минэкономики"
                                + " РБ!; AZE:Минэкономики Азербайджана | []",
                        "2 |  | Подписать план работ |  | 2026 год = period 2026-12-31 | BLR:Минпром Республики Беларусь!;"
                                + " AZE:Министерство экономики Азербайджанской Республики | []");
    }

    @Test
    void theNumberStandsInsideTheText() {
        Understood read = Understood.of(new WordFile()
                .table(
                        new String[] {"Мероприятие", "Ожидаемый результат", "Исполнитель", "Срок"},
                        new String[] {"1. Торговля", "", "", ""},
                        new String[] {"1.1. Построить склад", "Склад", BOTH, "I квартал 2026 г."},
                        new String[] {"1.2 Открыть линию", "Линия", BOTH, "31 июня 2026"})
                .bytes());
        assertThat(read.items())
                .extracting(ReadItem::number, ReadItem::title, ReadItem::section)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1.1", "Построить склад", "1. Торговля"),
                        org.assertj.core.groups.Tuple.tuple("1.2", "Открыть линию", "1. Торговля"));
        assertThat(read.items().get(1).questions()).extracting(Question::field).containsExactly("due");
    }

    @Test
    void severalTablesEachWithAHeadingOverIt() {
        WordFile word = new WordFile();
        for (int at = 1; at <= 10; at++) {
            word.paragraph(at + ". Направление " + at)
                    .table(HEADER, new String[] {"1", "Дело " + at, "", BOTH, "2026"}, new String[] {
                        "2", "Ещё дело " + at, "", BOTH, "2026"
                    });
        }
        Understood read =
                Understood.of(word.table(new String[] {"Министр", "И.И.Иванов"}).bytes());
        assertThat(read.items())
                .hasSize(20)
                .extracting(ReadItem::number)
                .startsWith("1.1", "1.2", "2.1")
                .endsWith("10.2");
        assertThat(read.items()).allSatisfy(item -> assertThat(item.questions()).isEmpty());
        assertThat(read.rows().skipped()).extracting("key").containsExactly("intake.no-header");
    }

    @Test
    void azerbaijaniAndBothKindsOfExecutors() {
        Understood read = Understood.of(new WordFile()
                .table(
                        new String[] {"№", "Tədbirin adı", "İndikator", "Əsas icraçı", "Digər icraçı", "İcra müddəti"},
                        new String[] {
                            "1",
                            "Birgə müəssisə yaradılsın",
                            "1 müəssisə",
                            "İqtisadiyyat Nazirliyi",
                            "Belarus Respublikasının Sənaye Nazirliyi",
                            "2026"
                        })
                .bytes());
        assertThat(read.said())
                .containsExactly("1 |  | Birgə müəssisə yaradılsın | 1 müəssisə | 2026 = period 2026-12-31"
                        + " | AZE:İqtisadiyyat Nazirliyi!; BLR:Belarus Respublikasının Sənaye Nazirliyi | []");
    }
}
