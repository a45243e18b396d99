package org.jointroadmap.trade.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.document.file.RefusedFile;

/** What the columns of a layout are called, to say of a header that almost has them which are missing. */
enum Layout {
    BACI("BACI", 1, "t", "i", "j", "k", "v"),
    WITS(
            "WITS",
            2,
            "ReporterISO3",
            "PartnerISO3",
            "Year",
            "ProductCode",
            "TradeFlowName",
            "TradeValue in 1000 USD|TradeValue1000USD|TradeValue in thousand USD"),
    COMTRADE(
            "UN Comtrade",
            2,
            "refYear",
            "reporterCode|reporterISO",
            "partnerCode|partnerISO",
            "flowCode|flowDesc",
            "classificationCode",
            "cmdCode",
            "primaryValue"),
    COMTRADE_LEGACY(
            "UN Comtrade",
            2,
            "Year",
            "Reporter Code|Reporter ISO",
            "Partner Code|Partner ISO",
            "Trade Flow Code|Trade Flow",
            "Classification",
            "Commodity Code",
            "Trade Value (US$)|Trade Value"),
    COMTRADE_INTERFACE(
            "UN Comtrade",
            2,
            "yr",
            "rtCode|rt3ISO",
            "ptCode|pt3ISO",
            "rgCode|rgDesc",
            "pfCode",
            "cmdCode",
            "TradeValue");

    private final String publisher;
    private final int fewest;
    private final List<String> columns;

    /** @param fewest columns that may be missing for a header to be taken for this one */
    Layout(String publisher, int fewest, String... columns) {
        this.publisher = publisher;
        this.fewest = fewest;
        this.columns = List.of(columns);
    }

    /** What is missing to the layout that a header resembles most; empty if it resembles none. */
    static Optional<RefusedFile> lacking(Header header) {
        return Arrays.stream(values())
                .map(layout -> layout.lack(header))
                .filter(Lack::isSmall)
                .min(Comparator.comparingInt(lack -> lack.columns().size()))
                .map(Lack::refusal);
    }

    private Lack lack(Header header) {
        return new Lack(
                this,
                columns.stream()
                        .filter(column -> Arrays.stream(column.split("\\|"))
                                .map(Header::plain)
                                .noneMatch(header::has))
                        .map(column -> column.replaceAll("\\|.*", ""))
                        .toList());
    }

    private record Lack(Layout layout, List<String> columns) {
        boolean isSmall() {
            return !columns.isEmpty() && columns.size() <= layout.fewest;
        }

        RefusedFile refusal() {
            return new RefusedFile("refused.trade.column", layout.publisher, String.join(", ", columns));
        }
    }
}
