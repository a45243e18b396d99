package org.jointroadmap.trade.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.trade.meaning.HsConversion;
import org.jointroadmap.trade.meaning.Valuation;
import org.jointroadmap.trade.reading.Recognised;
import org.jointroadmap.trade.reading.Skip;
import org.jointroadmap.trade.reading.TradeRow;
import org.junit.jupiter.api.Test;

/** What of a file's rows becomes figures. Countries are numbers here: 1 and 2 are the parties. */
class FiguresTest {
    private static final int BUYER = 1;
    private static final int SELLER = 2;
    private static final int ELSEWHERE = 3;
    private static final int FAR_AWAY = 4;

    private final ImportRecords records = mock(ImportRecords.class);
    private final TradeRow row = new TradeRow();

    @Test
    void aRowThatComesTwiceCountsOnce() {
        Figures figures = comtrade();
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        figures.end();
        assertThat(figures.counts().accepted()).isEqualTo(1);
        assertThat(figures.counts().skipped()).containsEntry(Skip.DUPLICATE, 1L);
        assertThat(figures.counts().read()).isEqualTo(2);
    }

    @Test
    void ofTwoValuesForOneFigureNeitherIsKept() {
        Figures figures = comtrade();
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        figures.row(sold(SELLER, BUYER, 870190, 2000));
        figures.row(sold(SELLER, BUYER, 870191, 5));
        assertThat(figures.counts().accepted()).isEqualTo(1);
        assertThat(figures.counts().rejected()).isEqualTo(2);
        assertThat(taken(figures)).containsExactly("870191=5");
    }

    @Test
    void bothReportersFiguresAreTwo() {
        Figures figures = comtrade();
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        TradeRow mirror = sold(SELLER, BUYER, 870190, 1100);
        mirror.byExporter = false;
        figures.row(mirror);
        assertThat(figures.counts().accepted()).isEqualTo(2);
    }

    @Test
    void partsAreAddedUpOnlyWhereTheirTotalIsMissing() {
        Figures figures = comtrade();
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        figures.row(part(SELLER, BUYER, 870190, 400));
        figures.row(part(SELLER, BUYER, 870190, 600));
        figures.row(part(SELLER, BUYER, 940610, 30));
        figures.row(part(SELLER, BUYER, 940610, 12));
        figures.end();
        assertThat(figures.counts().accepted()).isEqualTo(3);
        assertThat(figures.counts().skipped()).containsEntry(Skip.BREAKDOWN, 2L);
        assertThat(taken(figures)).containsExactly("870190=1000", "940610=42 summed");
    }

    @Test
    void whatNoPartyTouchesIsPassedOver() {
        Figures figures = comtrade();
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870190, 1000));
        assertThat(figures.counts().accepted()).isZero();
        assertThat(figures.counts().skipped()).containsEntry(Skip.THIRD_COUNTRY, 1L);
    }

    @Test
    void aFileOfTheWorldCountsThirdCountriesForItsTotals() {
        Figures figures = world(false);
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870190, 7));
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870190, 7));
        assertThat(figures.counts().accepted()).isEqualTo(2);
        assertThat(figures.counts().skipped()).containsEntry(Skip.DUPLICATE, 1L);
        assertThat(figures.totals().whole()).isEmpty();
    }

    @Test
    void aFileOfTheWorldInNoOrderIsNoticed() {
        Figures figures = world(false);
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870190, 7));
        figures.row(sold(FAR_AWAY, ELSEWHERE, 870190, 7));
        assertThatThrownBy(() -> figures.row(sold(ELSEWHERE, FAR_AWAY, 870191, 7)))
                .isInstanceOf(RowOrder.Broken.class);
    }

    @Test
    void aFileOfTheWorldInNoOrderIsReadByRememberingItsRows() {
        Figures figures = world(true);
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870191, 7));
        figures.row(sold(FAR_AWAY, ELSEWHERE, 870190, 7));
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870190, 7));
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870191, 7));
        figures.row(sold(ELSEWHERE, FAR_AWAY, 870191, 8));
        assertThat(figures.counts().accepted()).isEqualTo(3);
        assertThat(figures.counts().skipped()).containsEntry(Skip.DUPLICATE, 1L);
        assertThat(figures.counts().rejected()).isEqualTo(1);
    }

    @Test
    void theEditionIsRecognisedByCodesThatOnlyItHas() {
        Figures figures = comtrade();
        figures.row(unknownEdition(sold(SELLER, BUYER, 940600, 1)));
        assertThat(figures.edition().telling().edition()).isEqualTo(4);
        assertThat(figures.edition().why()).isEqualTo("refused.trade.edition.codes");
    }

    @Test
    void codesThatBecameOneAreAddedUpAndASplitCodeStaysWhatItWas() {
        HsConversion conversion = new HsConversion(
                Map.of(4, Map.of(111111, Set.of(555555), 222222, Set.of(555555), 870190, Set.of(870191, 870192))),
                Set.of());
        Figures figures = comtrade();
        for (int code : List.of(111111, 222222, 870190)) {
            TradeRow of = sold(SELLER, BUYER, code, 10);
            of.revision = 4;
            figures.row(of);
        }
        assertThat(taken(figures, conversion)).containsExactly("555555=20", "870190=10 split H4");
    }

    @Test
    void aReportersYearThatComesInTwoEditionsCountsOnce() {
        Figures figures = comtrade();
        for (int edition : List.of(4, 5)) {
            TradeRow of = sold(SELLER, BUYER, 870530, 10);
            of.revision = edition;
            figures.row(of);
        }
        assertThat(taken(figures)).containsExactly("870530=10");
        assertThat(figures.counts().accepted()).isEqualTo(1);
        assertThat(figures.counts().skipped()).containsEntry(Skip.OTHER_CLASSIFICATION, 1L);
    }

    /** Gross is what UN Comtrade and BACI count too: with what only passes through. */
    @Test
    void ofAFlowThatIsListedTwiceTheGrossOneCountsInWhicheverOrder() {
        Figures figures = comtrade();
        figures.row(net(sold(SELLER, BUYER, 870190, 900)));
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        figures.row(sold(SELLER, BUYER, 870191, 70));
        figures.row(net(sold(SELLER, BUYER, 870191, 70)));
        figures.row(net(sold(SELLER, BUYER, 870192, 5)));
        assertThat(figures.counts().accepted()).isEqualTo(3);
        assertThat(figures.counts().skipped()).containsEntry(Skip.LISTED_TWICE, 2L);
        assertThat(figures.counts().rejected()).isZero();
        assertThat(taken(figures)).containsExactly("870190=1000", "870191=70", "870192=5");
    }

    @Test
    void aGrossFlowStandsAlsoWhereTheNetOnesContradictEachOther() {
        Figures figures = comtrade();
        figures.row(net(sold(SELLER, BUYER, 870190, 900)));
        figures.row(net(sold(SELLER, BUYER, 870190, 800)));
        figures.row(sold(SELLER, BUYER, 870190, 1000));
        assertThat(figures.counts().accepted()).isEqualTo(1);
        assertThat(figures.counts().rejected()).isEqualTo(2);
        assertThat(taken(figures)).containsExactly("870190=1000");
    }

    private Figures comtrade() {
        return begun("comtrade-47", false);
    }

    private Figures world(boolean remember) {
        return begun("baci", remember);
    }

    private Figures begun(String format, boolean remember) {
        when(records.counted(anyLong(), any(), anyLong())).thenReturn(true);
        Figures figures =
                new Figures(BUYER, SELLER, null, remember, new Course(1, records, mock(ImportRejections.class)));
        figures.begin(new Recognised("", format, "publisher", "FOB", null));
        return figures;
    }

    private TradeRow sold(int exporter, int importer, int hsCode, long value) {
        row.year = 2024;
        row.month = 0;
        row.exporter = exporter;
        row.importer = importer;
        row.byExporter = true;
        row.hsCode = hsCode;
        row.value = value;
        row.weight = TradeRow.UNKNOWN;
        row.valuation = Valuation.FOB;
        row.revision = 5;
        row.part = false;
        row.net = false;
        row.line++;
        return row;
    }

    private static TradeRow net(TradeRow of) {
        of.net = true;
        return of;
    }

    private TradeRow part(int exporter, int importer, int hsCode, long value) {
        sold(exporter, importer, hsCode, value);
        row.part = true;
        return row;
    }

    private static TradeRow unknownEdition(TradeRow of) {
        of.revision = -1;
        return of;
    }

    private static List<String> taken(Figures figures) {
        return taken(figures, new HsConversion(Map.of(), Set.of()));
    }

    private static List<String> taken(Figures figures, HsConversion conversion) {
        List<String> taken = new ArrayList<>();
        new SortedFigures(figures, conversion)
                .forEach((key, code, sum, valuation) -> taken.add(code.code() + "=" + sum.value()
                        + (sum.summedParts() ? " summed" : "") + (code.split() ? " split H" + code.edition() : "")));
        return taken;
    }
}
