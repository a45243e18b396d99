package org.jointroadmap.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointroadmap.document.WordFile.across;
import static org.jointroadmap.document.WordFile.numbered;

import java.nio.charset.Charset;
import org.jointroadmap.document.SheetFile;
import org.jointroadmap.document.WordFile;
import org.jointroadmap.document.Zip;
import org.junit.jupiter.api.Test;

/** The sets of columns that officials use, each in a document of its own with its own awkwardness. */
class EightDocumentsTest {
    @Test
    void aPlanOfMeasuresWithMoney() {
        SheetFile file = new SheetFile();
        file.sheet("Лист1")
                .row("УТВЕРЖДАЮ", "", "", "", "", "", "")
                .row("План мероприятий по сотрудничеству на 2026–2027 годы", "", "", "", "", "", "")
                .row("№ п/п", "Мероприятие", "Срок исполнения", "Финансирование, тыс. руб.", "", "", "Ответственный")
                .row("", "", "", "всего", "2026 год", "2027 год", "")
                .merge("D3:F3")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:C4")
                .merge("G3:G4")
                .merge("A2:G2")
                .row("1. Сельское хозяйство", "", "", "", "", "", "")
                .merge("A5:G5")
                .row(
                        file.number(1.1, "0.0"),
                        "Поставка племенного скота",
                        "до 31 студзеня 2027",
                        "100",
                        "50",
                        "50",
                        "Минсельхозпрод Республики Беларусь, Министерство сельского хозяйства Азербайджанской Республики")
                .row(
                        file.number(1.2, "0.0"),
                        "Обучение ветеринаров",
                        "ежеквартально",
                        "",
                        "",
                        "",
                        "от белорусской стороны: Минсельхозпрод\nот азербайджанской стороны: Министерство сельского хозяйства")
                .row("", "Итого по разделу", "", "100", "50", "50", "")
                .row("", "Всего", "", "100", "50", "50", "")
                .row("* объёмы уточняются", "", "", "", "", "", "")
                .row("Министр", "", "", "", "", "", "И.И.Иванов");
        Understood read = Understood.of(file.bytes());
        assertThat(read.said()).hasSize(2);
        assertThat(read.said().get(0))
                .isEqualTo(
                        "1.1 | 1. Сельское хозяйство | Поставка племенного скота |  | до 31 студзеня 2027 = by 2027-01-31"
                                + " | BLR:Минсельхозпрод Республики Беларусь!; AZE:Министерство сельского хозяйства Азербайджанской Республики | []");
        assertThat(read.said().get(1))
                .contains("BLR:Минсельхозпрод!; AZE:Министерство сельского хозяйства | []")
                .contains("= recurring");
        assertThat(read.rows().skipped())
                .extracting("key")
                .contains("intake.total", "intake.note", "intake.signature", "intake.before-header");
    }

    @Test
    void numbersInsideTheTextAndNumberedSections() {
        String list =
                "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"3\"/></w:num>";
        Understood read = Understood.of(new WordFile()
                .part("numbering", list)
                .table()
                .row("Мероприятие", "Ожидаемый результат", "Исполнитель", "Срок")
                .rows("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4\"/></w:tcPr>" + numbered(4, 0, "Транспорт")
                        + "</w:tc></w:tr>")
                .row(
                        numbered(4, 1, "Открыть авиарейс"),
                        "Рейс Минск – Баку",
                        "Минтранс Беларуси совместно с Министерством цифрового развития и транспорта Азербайджана",
                        "в течение 2027 года")
                .row(
                        numbered(4, 1, "Согласовать тарифы"),
                        "Тарифы",
                        "Белорусская железная дорога; ЗАО «Азербайджанские железные дороги»",
                        "III квартал 2027 г.")
                .end()
                .bytes());
        assertThat(read.said())
                .containsExactly(
                        "1.1 | 1. Транспорт | Открыть авиарейс | Рейс Минск – Баку | в течение 2027 года = period 2027-12-31 | BLR:Минтранс Беларуси!;"
                                + " AZE:Министерством цифрового развития и транспорта Азербайджана | []",
                        "1.2 | 1. Транспорт | Согласовать тарифы | Тарифы | III квартал 2027 г. = period 2027-09-30 | BLR:Белорусская железная дорога!;"
                                + " AZE:ЗАО «Азербайджанские железные дороги» | []");
    }

    @Test
    void eventsWithParticipantsAndThoseWhoAnswer() {
        Understood read = Understood.of(new WordFile()
                .table(new String[] {"№", "Наименование", "Дата", "Участники", "Ответственные"}, new String[] {
                    "1",
                    "Белорусско-азербайджанский деловой форум",
                    "15–16 мая 2027 г.",
                    "Министерство экономики Азербайджанской Республики, SOCAR",
                    "БелТПП, Минэкономики Республики Беларусь"
                })
                .bytes());
        assertThat(read.items().get(0).owners())
                .extracting("side", "organisation", "lead")
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("BLR", "БелТПП", true),
                        org.assertj.core.api.Assertions.tuple("BLR", "Минэкономики Республики Беларусь", false),
                        org.assertj.core.api.Assertions.tuple(
                                "AZE", "Министерство экономики Азербайджанской Республики", false),
                        org.assertj.core.api.Assertions.tuple("AZE", "SOCAR", false));
    }

    @Test
    void anAzerbaijaniPlan() {
        Understood read = Understood.of(new WordFile()
                .table(
                        new String[] {"Sıra №-si", "Tədbirin adı", "İndikatorlar", "İcraçılar", "İcra müddəti"},
                        new String[] {"1", "2", "3", "4", "5"},
                        new String[] {
                            "1.1.",
                            "Birgə müəssisə yaradılması",
                            "1 müəssisə",
                            "Rabitə, Nəqliyyat və Yüksək Texnologiyalar Nazirliyi; Belarus Respublikasının Nəqliyyat Nazirliyi",
                            "hər il yanvarın 20-dək"
                        },
                        new String[] {
                            "1.2.",
                            "Sərginin keçirilməsi",
                            "Sərgi",
                            "AZPROMO, Belarus Ticarət-Sənaye Palatası",
                            "2027-ci ilin IV rübü"
                        })
                .bytes());
        assertThat(read.items()).extracting(ReadItem::number).containsExactly("1.1", "1.2");
        assertThat(read.items().get(0).owners())
                .extracting("side", "organisation")
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "AZE", "Rabitə, Nəqliyyat və Yüksək Texnologiyalar Nazirliyi"),
                        org.assertj.core.api.Assertions.tuple("BLR", "Belarus Respublikasının Nəqliyyat Nazirliyi"));
        assertThat(read.items().get(0).due().kind()).isEqualTo("recurring");
        assertThat(read.items().get(1).due().date()).hasToString("2027-12-31");
        assertThat(read.items().get(1).owners()).extracting("side").containsExactly("AZE", "BLR");
    }

    @Test
    void planAndFactAndWhyNot() {
        String text = "№;Мероприятие;План. дата;Факт. дата;Не наступило;Причины;Исполнитель\r\n"
                + "1;Запуск линии;01.03.2027;;да;поставка;\"ОАО \"\"МТЗ\"\"; ООО \"\"Азертрактор\"\"\"\r\n2;Приёмка;30.06.2027;;;;ОАО «БелАЗ»\r\n";
        Understood read = Understood.of(text.getBytes(Charset.forName("windows-1251")));
        assertThat(read.items())
                .extracting(item -> item.number() + " " + item.due().date())
                .containsExactly("1 2027-03-01", "2 2027-06-30");
        assertThat(read.items().get(0).owners()).extracting("side").containsExactly("BLR", "AZE");
    }

    @Test
    void aProtocolsInstructions() {
        Understood read = Understood.of(new WordFile()
                .paragraph("Поручения по протоколу от 28 октября 2025 г.")
                .table(
                        new String[] {"№ пункта протокола", "Дата", "Поручение", "Срок", "Ответственный", "Исполнение"},
                        new String[] {
                            "3.1",
                            "28.10.2025",
                            "Представить предложения о поставках",
                            "до 01.12.2026",
                            "Минпром (Иванов И.И.) Республики Беларусь",
                            "не исполнено"
                        },
                        new String[] {
                            "3.2",
                            "28.10.2025",
                            "Подготовить соглашение",
                            "01.02.2027",
                            "Минюст Республики Беларусь\nПетров П.П.",
                            ""
                        })
                .bytes());
        assertThat(read.items())
                .extracting(item -> item.number() + " " + item.due().date() + " "
                        + item.owners().size())
                .containsExactly("3.1 2026-12-01 1", "3.2 2027-02-01 1");
        assertThat(read.items().get(1).owners().get(0).person()).isEqualTo("Петров П.П.");
        assertThat(read.items()).allSatisfy(item -> assertThat(item.questions()).isEmpty());
    }

    @Test
    void anEnglishRoadmapOfTwoSides() {
        Understood read = Understood.of(new WordFile()
                .table()
                .rows("<w:tr>" + WordFile.down("No.") + WordFile.down("Measure") + WordFile.down("Expected result")
                        + across(2, "Implementers") + WordFile.down("Deadline") + "</w:tr>" + "<w:tr>"
                        + WordFile.down("") + WordFile.down("") + WordFile.down("") + WordFile.cell("Belarusian side")
                        + WordFile.cell("Azerbaijani side") + WordFile.down("") + "</w:tr>")
                .row(
                        "1",
                        "Set up an assembly line of tractors",
                        "Line set up",
                        "Ministry of Industry, Ministry of Transport, Communications and Logistics",
                        "Ministry of Economy",
                        "by 1 December 2027")
                .row(
                        "2",
                        "Exchange students",
                        "",
                        "Ministry of Education",
                        "Ministry of Science and Education",
                        "continuously")
                .end()
                .bytes());
        assertThat(read.said())
                .containsExactly(
                        "1 |  | Set up an assembly line of tractors | Line set up | by 1 December 2027 = by 2027-12-01 | BLR:Ministry of Industry!;"
                                + " BLR:Ministry of Transport, Communications and Logistics; AZE:Ministry of Economy | []",
                        "2 |  | Exchange students |  | continuously = continuous null | BLR:Ministry of Education!; AZE:Ministry of Science and Education | []");
    }

    @Test
    void openDocumentWithAutomaticNumbers() {
        String content =
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\"><office:automatic-styles>"
                        + "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style></office:automatic-styles>"
                        + "<office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>удалено</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<table:table><table:table-header-rows><table:table-row>" + odt("№") + odt("Мероприятие")
                        + odt("Исполнители") + odt("Срок") + "</table:table-row></table:table-header-rows>"
                        + "<table:table-row><table:table-cell table:number-columns-spanned=\"4\"><text:p>Торговля</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"3\"/></table:table-row>"
                        + odtRow(
                                "",
                                "Открыть<text:s/>торговый <text:span>дом</text:span><text:note><text:p>сноска</text:p></text:note>",
                                "2027")
                        + odtRow(
                                " text:continue-numbering=\"true\"",
                                "Закрыть<text:line-break/>склад",
                                "31 декабря 2027 г.")
                        + "<table:table-row table:visibility=\"collapse\">" + odt("9") + odt("Скрытое")
                        + odt("Минпром РБ") + odt("2027") + "</table:table-row>"
                        + "</table:table></office:text></office:body></office:document-content>";
        Understood read = Understood.of(new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content)
                .bytes());
        assertThat(read.said())
                .containsExactly(
                        "1 | Торговля | Открыть торговый дом |  | 2027 = period 2027-12-31 | BLR:Минторг РБ!; AZE:Минэкономики Азербайджана | []",
                        "2 | Торговля | Закрыть склад |  | 31 декабря 2027 г. = on 2027-12-31 | BLR:Минторг РБ!; AZE:Минэкономики Азербайджана | []");
        assertThat(read.document().remarks()).extracting("key").contains("intake.hidden-row", "intake.tracked");
    }

    private static String odtRow(String goesOn, String title, String due) {
        return "<table:table-row><table:table-cell><text:list text:style-name=\"L1\"" + goesOn
                + "><text:list-item><text:p/></text:list-item></text:list></table:table-cell>" + odt(title)
                + odt("Минторг РБ; Минэкономики Азербайджана") + odt(due) + "</table:table-row>";
    }

    private static String odt(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }
}
