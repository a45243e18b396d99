package org.jointroadmap.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jointroadmap.document.Documents;
import org.jointroadmap.document.SheetFile;
import org.junit.jupiter.api.Test;

/** Tables of Excel, and those without a program's format. */
class SheetTablesTest {
    private static final String BOTH = "Минпром РБ, Минэкономики Азербайджана";

    @Test
    void formatsOfDaysAndNumbers() {
        SheetFile file = new SheetFile();
        file.sheet("План")
                .row("ПЛАН МЕРОПРИЯТИЙ")
                .row("№ п/п", "Мероприятие", "Срок", "Исполнитель")
                .row(file.number(1.1, "0.00"), "Первое", file.number(46357, "dd/mm/yyyy\"г.\""), BOTH)
                .row(file.number(1.2, "General"), "Второе", file.number(46357, "[$-419]mmm\\.yy;@"), BOTH)
                .row(file.number(2, "0"), "Третье", file.number(46357, "dd.mm.yyyy г."), BOTH)
                .row(
                        file.number(2.1, "0.0\".\""),
                        "Четвёртое",
                        "<c r=\"C6\" t=\"str\"><f>TODAY()</f><v>до 01.12.2026</v></c>",
                        BOTH);
        assertThat(Understood.of(file.bytes()).items())
                .extracting(item -> item.number() + " " + item.due().text() + " "
                        + item.due().kind() + " " + item.due().date())
                .containsExactly(
                        "1.10 01.12.2026 on 2026-12-01",
                        "1.2 декабрь 2026 period 2026-12-31",
                        "2 01.12.2026 on 2026-12-01",
                        "2.1 до 01.12.2026 by 2026-12-01");
    }

    @Test
    void daysSince1904() {
        SheetFile file = new SheetFile().from1904();
        file.sheet("План")
                .row("№", "Мероприятие", "Срок", "Исполнитель")
                .row("1", "Первое", file.number(46357 - 1462, "dd.mm.yyyy"), BOTH);
        assertThat(Understood.of(file.bytes()).items().get(0).due().date()).hasToString("2026-12-01");
    }

    @Test
    void whatIsHiddenIsPassedOverAndSaid() {
        SheetFile file =
                new SheetFile().raw("xl/vbaProject.bin", "x").raw("xl/externalLinks/externalLink1.xml", "<x/>");
        file.sheet("Черновик")
                .hidden()
                .row("№", "Мероприятие", "Срок", "Исполнитель")
                .row("9", "Тайное", "2026", BOTH);
        file.sheet("План")
                .hiddenColumn(3)
                .row("№", "Мероприятие", "Старый срок", "Срок", "Исполнитель")
                .row("1", "Первое", "2020", "2026", BOTH)
                .hiddenRow("2", "Скрытое", "2020", "2026", BOTH)
                .row("3", "Третье", "2020", "2027", BOTH);
        Understood read = Understood.of(file.bytes());
        assertThat(read.items())
                .extracting(item -> item.table() + ":" + item.row() + " " + item.number() + " "
                        + item.due().text())
                .containsExactly("2:2 1 2026", "2:4 3 2027");
        assertThat(read.document().remarks())
                .extracting("key")
                .containsExactlyInAnyOrder(
                        "intake.macros",
                        "intake.links",
                        "intake.hidden-sheet",
                        "intake.hidden-row",
                        "intake.hidden-column");
    }

    @Test
    void twoRowHeaderWithBeginningAndEndAndMoney() {
        SheetFile file = new SheetFile();
        file.sheet("План")
                .row("№", "Мероприятие", "Срок исполнения", "", "Финансирование", "", "Ответственный")
                .row("", "", "начало", "окончание", "всего", "2026", "")
                .row("1", "2", "3", "4", "5", "6", "7")
                .row("I", "Промышленность", "", "", "", "", "")
                .row(
                        "1.1",
                        "Первое",
                        file.number(46023, "dd.mm.yyyy"),
                        file.number(46357, "dd.mm.yyyy"),
                        "100",
                        "50",
                        BOTH)
                .row("", "Всего:", "", "", "100", "50", "")
                .merge("C1:D1")
                .merge("E1:F1")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("G1:G2")
                .merge("B4:G4");
        Understood read = Understood.of(file.bytes());
        assertThat(read.said())
                .containsExactly("1.1 | I Промышленность | Первое |  | 01.12.2026 = on 2026-12-01 from 2026-01-01"
                        + " | BLR:Минпром РБ!; AZE:Минэкономики Азербайджана | []");
        assertThat(read.rows().skipped()).extracting("key").containsExactly("intake.numbers", "intake.total");
    }

    @Test
    void sectionsThatEachCountAnew() {
        SheetFile file = new SheetFile();
        file.sheet("План")
                .row("№", "Мероприятие", "Срок", "Исполнитель")
                .row("I. Торговля", "", "", "")
                .merge("A2:D2")
                .row("1", "Первое", "2026", BOTH)
                .row("2", "Второе", "2026", BOTH)
                .row("II. Транспорт", "", "", "")
                .merge("A5:D5")
                .row("1", "Третье", "2026", BOTH);
        assertThat(Understood.of(file.bytes()).items())
                .extracting(ReadItem::number)
                .containsExactly("I.1", "I.2", "II.1");
    }

    @Test
    void whatARowLeavesOpen() {
        SheetFile file = new SheetFile();
        file.sheet("План")
                .row("№", "Мероприятие", "Срок", "Исполнитель")
                .row("1", "Первое", "как получится", BOTH)
                .row("1", "Второе", "2026", "Минтранс")
                .row("2", "", "2026", BOTH)
                .row("", "Четвёртое", "2026", BOTH)
                .row("5", "Пятое".repeat(100), "31.06.2026", "Минпром России")
                .row("6", "Шестое", "", "")
                .row("7", "Седьмое", "01.03.2026\n01.06.2026", "Минпром РБ\nМинэкономики Азербайджана")
                .row("8", "Восьмое", "", "Минпром РБ до 01.03.2026\nМинэкономики Азербайджана до 01.06.2026");
        assertThat(Understood.of(file.bytes()).items())
                .extracting(item ->
                        item.questions().stream().map(Question::key).toList().toString())
                .containsExactly(
                        "[intake.ask.due]",
                        "[intake.ask.owner-side, intake.ask.number-twice]",
                        "[intake.ask.title-none]",
                        "[intake.ask.number-none]",
                        "[intake.ask.due, intake.ask.owner-third, intake.ask.title-long]",
                        "[intake.ask.due-none, intake.ask.lead-none]",
                        "[intake.ask.due-readings]",
                        "[intake.ask.due-readings]");
    }

    @Test
    void oldWorkbooks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet("План");
            row(sheet, 0, "№", "Мероприятие", "Срок", "Исполнитель");
            HSSFRow row = row(sheet, 1, "", "Первое", "", BOTH);
            HSSFCellStyle number = book.createCellStyle();
            number.setDataFormat(book.createDataFormat().getFormat("0.00"));
            row.getCell(0).setCellValue(1.1);
            row.getCell(0).setCellStyle(number);
            HSSFCellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy\"г.\""));
            row.getCell(2).setCellValue(46357);
            row.getCell(2).setCellStyle(day);
            row(sheet, 2, "2", "Скрытое", "2026", BOTH).setZeroHeight(true);
            book.write(out);
        }
        assertThat(Understood.of(out.toByteArray()).items())
                .extracting(item -> item.number() + " " + item.due().date())
                .containsExactly("1.10 2026-12-01");
    }

    private static HSSFRow row(HSSFSheet sheet, int at, String... texts) {
        HSSFRow row = sheet.createRow(at);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
        return row;
    }

    @Test
    void delimitedTexts() {
        String text =
                "№;Мероприятие;Ожидаемый результат;Срок;Исполнитель\n1;\"Первое; с точкой с запятой\nи новой строкой\";Да, нет;до 01.12.2026;\""
                        + BOTH + "\"\n;;;;\n2;Второе;;2026;" + BOTH + "\n";
        for (Charset encoding : new Charset[] {
            Charset.forName("windows-1251"),
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE
        }) {
            Understood read = Understood.of(text.getBytes(encoding));
            assertThat(read.items())
                    .as(encoding.name())
                    .extracting(item -> item.row() + " " + item.number() + " " + item.title())
                    .containsExactly("2 1 Первое; с точкой с запятой и новой строкой", "4 2 Второе");
        }
        assertThat(Understood.of(("\ufeff" + text.replace(';', '\t')).getBytes(StandardCharsets.UTF_8))
                        .items())
                .hasSize(2);
        assertThat(Understood.of(("sep=;\n" + text).getBytes(StandardCharsets.UTF_8))
                        .items())
                .extracting(ReadItem::row)
                .containsExactly(3, 5);
    }

    @Test
    void pastedFromWord() {
        String html =
                "<html><head><style>td{}</style></head><body><!--StartFragment--><table class=MsoNormalTable><tr><td rowspan=2><p>№</p></td>"
                        + "<td rowspan=2><p>Мероприятие</p></td><td colspan=2>Срок</td><td rowspan=2>Исполнитель</td></tr><tr><td>начало</td><td>окончание</td></tr>"
                        + "<tr><td><p class=x>1.1<o:p></o:p></p></td><td><p>Создать&nbsp;линию<br>сборки</p></td><td>01.01.2026</td><td>31.12.2026</td><td><p>Минпром РБ</p><p>Минэкономики Азербайджана</p></td></tr></table></body></html>";
        assertThat(Understood.of(Documents.pasted(html)).said())
                .containsExactly("1.1 |  | Создать линию сборки |  | 31.12.2026 = on 2026-12-31 from 2026-01-01"
                        + " | BLR:Минпром РБ!; AZE:Минэкономики Азербайджана | []");
        assertThat(Understood.of(Documents.pasted(
                                "№\tМероприятие\tСрок\tИсполнитель\r\n1\tПервое\t2026\t" + BOTH + "\r\n"))
                        .items())
                .hasSize(1);
    }
}
