package org.jointroadmap.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jointroadmap.document.Zip;

/** Makes the documents that lie in the sample; run it from the project's folder after its rows were changed. */
final class SampleDocuments {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<Integer> WIDTHS = List.of(700, 4300, 4300, 3600, 1500);

    private static final List<List<String>> ROADMAP = List.of(
            row("No. / №", "Measure / Мероприятие", "Expected result / Ожидаемый результат", "Executors", "Deadline"),
            row(
                    "1.1",
                    "Trade turnover of 500 million US dollars / Товарооборот в 500 млн долларов США",
                    "Twelve months' turnover of at least 500 million US dollars in the partners' own figures / Оборот за двенадцать"
                            + " месяцев не менее 500 млн долларов США по данным самих партнёров",
                    first("Ministry of Economy", "Ministry of Economy"),
                    "today+240"),
            row(
                    "1.2",
                    "List of goods that each side buys elsewhere and its partner makes / Перечень товаров, которые каждая сторона"
                            + " покупает у третьих стран, а партнёр производит",
                    "An agreed list with suppliers of both sides / Согласованный перечень с поставщиками обеих сторон",
                    second("Ministry of Economy", "Ministry of Economy"),
                    "today-9"),
            row(
                    "2.1",
                    "Joint production of MTZ tractors / Совместное производство тракторов МТЗ",
                    "A decision on the assembly of MTZ tractors with local content / Решение о сборке тракторов МТЗ с местными"
                            + " комплектующими",
                    first("Ministry of Industry", "Ministry of Economy"),
                    "today+120"),
            row(
                    "2.2",
                    "Joint production of MAZ vehicles / Совместное производство техники МАЗ",
                    "Agreed list of models and of parts made locally / Согласованный перечень моделей и деталей местного"
                            + " производства",
                    first("Ministry of Industry", "Ministry of Economy"),
                    "today+9"),
            row(
                    "2.3",
                    "Joint production of fire trucks / Совместное производство пожарных машин",
                    "Agreement between the plant and the ministry of the other side / Соглашение завода с министерством другой"
                            + " стороны",
                    first("Ministry of Emergency Situations", "Ministry of Emergency Situations"),
                    "today-24"),
            row(
                    "2.4",
                    "Lifts made in Azerbaijan / Производство лифтов в Азербайджане",
                    "A joint venture registered and its site handed over / Совместное предприятие зарегистрировано, площадка"
                            + " передана",
                    second("Ministry of Economy", "Ministry of Industry"),
                    "today-140"),
            row(
                    "2.5",
                    "Replacement of lifts in residential houses / Замена лифтов в жилых домах",
                    "A programme by district with the number of lifts for each year / Программа по районам с числом лифтов на"
                            + " каждый год",
                    second(
                            "State Committee for Urban Planning and Architecture",
                            "Ministry of Architecture and Construction"),
                    "today+75"),
            row(
                    "2.6",
                    "Railway flat wagons and tank wagons / Железнодорожные платформы и вагоны-цистерны",
                    "Technical documentation handed over to the railways / Техническая документация передана железным дорогам",
                    second("Azerbaijan Railways", "Ministry of Transport and Communications"),
                    "today-47"),
            row(
                    "3.1",
                    "Supply of elite breeding cattle / Поставка элитного племенного скота",
                    "A contract for the first batch with veterinary certificates / Контракт на первую партию с ветеринарными"
                            + " сертификатами",
                    first("Ministry of Agriculture and Food", "Ministry of Agriculture"),
                    "today-3"),
            row(
                    "3.2",
                    "Dairy farms and private farms in the territories being revived / Молочные фермы и частные хозяйства на"
                            + " возрождаемых территориях",
                    "A model project of a farm chosen / Выбран типовой проект фермы",
                    second("Ministry of Agriculture", "Ministry of Agriculture and Food"),
                    "today+6"),
            row(
                    "3.3",
                    "An agrotown with its infrastructure / Агрогородок с инфраструктурой",
                    "A site and a general plan / Площадка и генеральный план",
                    first(
                            "Ministry of Architecture and Construction",
                            "State Committee for Urban Planning and Architecture"),
                    "today+180"),
            row(
                    "4.1",
                    "Sawn timber for construction / Пиломатериалы для строительства",
                    "A long-term contract with quarterly volumes / Долгосрочный контракт с поквартальными объёмами",
                    first("Ministry of Forestry", "Ministry of Economy"),
                    "today-30"),
            row(
                    "4.2",
                    "Wooden houses in the areas being revived / Деревянные дома на возрождаемых территориях",
                    "Twenty houses of one model project handed over / Передано двадцать домов по одному типовому проекту",
                    first("Ministry of Forestry", "State Committee for Urban Planning and Architecture"),
                    "today-2"),
            row(
                    "4.3",
                    "Plywood and veneer for furniture plants / Фанера и шпон для мебельных фабрик",
                    "A price agreed for a year and the first wagon sent / Цена согласована на год, первый вагон отправлен",
                    first("Ministry of Forestry", "Ministry of Economy"),
                    "today-108"),
            row(
                    "5.1",
                    "Session of the intergovernmental commission / Заседание межправительственной комиссии",
                    "The session held, its protocol signed / Заседание проведено, протокол подписан",
                    first("Ministry of Economy", "Ministry of Economy"),
                    "today-28"),
            row(
                    "5.2",
                    "Review of the roadmap for the heads of state / Обзор дорожной карты для глав государств",
                    "The review submitted to both sides / Обзор представлен обеим сторонам",
                    second("Ministry of Economy", "Ministry of Economy"),
                    "today+12"));

    private static final List<List<String>> PLAN = List.of(
            row("№ п/п", "Мероприятие", "Ожидаемый результат", "Исполнители", "Срок исполнения"),
            plan("7.1", "Открыть прямое контейнерное сообщение Минск – Баку", "Отправлен первый поезд", "до 1 декабря"),
            plan("7.2", "Согласовать сквозной тариф на перевозку контейнеров", "Подписан протокол", "IV квартал"),
            plan("7.3", "Информировать перевозчиков о проездах по разрешениям", "Сводка на сайтах сторон", "постоянно"),
            plan("7.4", "Построить логистический центр под Минском", "Ввод в эксплуатацию", "не решено"),
            plan("7.5", "Обменяться бланками разрешений на автоперевозки", "Бланки переданы", "II полугодие"),
            plan("7.6", "Сверять данные о перевозках", "Акт сверки", "ежеквартально до 10 числа"),
            plan(
                    "7.7",
                    "Создать рабочую группу по электронной накладной",
                    "Состав утверждён",
                    "в течение 30 рабочих дней со дня подписания"),
            plan("7.8", "Возобновить авиарейсы Минск – Гянджа", "Первый рейс", "01.06.27"),
            plan("7.9", "Отремонтировать десять локомотивов", "Акты приёмки", "I–III кв."),
            plan("7.10", "Провести учения железнодорожников", "Отчёт", "31 июня"));

    private SampleDocuments() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("src/main/resources/sample");
        Files.write(folder.resolve("roadmap.docx"), roadmap());
        Files.write(folder.resolve("ministry-plan.xlsx"), plan());
    }

    private static byte[] roadmap() {
        String body = paragraph("ROADMAP OF COOPERATION / ДОРОЖНАЯ КАРТА СОТРУДНИЧЕСТВА", "<w:b/>")
                + paragraph(
                        "Subjects: report of the presidents' talks in Baku, 16 May 2024. Numbers, wording, owners and dates: sample.",
                        "<w:i/>")
                + table();
        return new Zip()
                .with(
                        "[Content_Types].xml",
                        part("<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml\"/></Types>"))
                .with(
                        "_rels/.rels",
                        part("<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\""
                                + " Type=\"" + OFFICE
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>"))
                .with(
                        "word/document.xml",
                        part(
                                "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                                        + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:body></w:document>"))
                .bytes();
    }

    private static String table() {
        String borders = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\"/>")
                .collect(Collectors.joining());
        String columns = WIDTHS.stream()
                .map(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr><w:tblBorders>" + borders + "</w:tblBorders></w:tblPr><w:tblGrid>" + columns
                + "</w:tblGrid>"
                + ROADMAP.stream()
                        .map(row -> row.stream()
                                .map(SampleDocuments::cell)
                                .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                        .collect(Collectors.joining())
                + "</w:tbl>";
    }

    private static String cell(String text) {
        return Stream.of(text.split("\n"))
                .map(line -> paragraph(line, ""))
                .collect(Collectors.joining("", "<w:tc>", "</w:tc>"));
    }

    private static String paragraph(String text, String look) {
        return "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String part(String markup) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + markup;
    }

    private static byte[] plan() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Joint Roadmap", "1.0")) {
            Worksheet sheet = book.newWorksheet("План");
            sheet.value(0, 0, "План мероприятий министерства транспорта (образец)");
            for (int row = 0; row < PLAN.size(); row++) {
                for (int column = 0; column < PLAN.get(row).size(); column++) {
                    sheet.value(row + 2, column, PLAN.get(row).get(column));
                }
            }
        }
        return packed(out.toByteArray());
    }

    /** Packed so that it can also be read as a stream. */
    private static byte[] packed(byte[] book) throws IOException {
        Path file = Files.write(Files.createTempFile("plan", ".xlsx"), book);
        Zip zip = new Zip();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                zip.with(part.getName(), parts.getInputStream(part).readAllBytes());
            }
        }
        Files.delete(file);
        return zip.bytes();
    }

    private static List<String> plan(String number, String title, String result, String due) {
        String executors =
                "first side: Министерство транспорта и коммуникаций\nsecond side: Министерство цифрового развития и транспорта";
        return row(number, title, result, executors, due);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static String first(String lead, String other) {
        return "first side: " + lead + " (Baranau P.)\nsecond side: " + other + " (Ismayilov T.)";
    }

    private static String second(String lead, String other) {
        return "second side: " + lead + " (Ismayilov T.)\nfirst side: " + other + " (Baranau P.)";
    }
}
