package org.jointroadmap.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.jointroadmap.Refused;
import org.jointroadmap.opportunity.Caveat;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.Opportunity;
import org.jointroadmap.opportunity.OpportunityId;
import org.jointroadmap.opportunity.OpportunityPreview;
import org.jointroadmap.opportunity.OpportunityQuery;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.ImportedYears;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.flow.Flow;
import org.jointroadmap.trade.flow.FlowQuery;
import org.jointroadmap.trade.flow.Flows;
import org.jointroadmap.trade.importing.Uploads;
import org.jointroadmap.turnover.Turnovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** From a file to figures and opportunities, on a real database. */
@WholeApplicationTest
abstract class TradeTests {
    private static final Path BACI = Path.of("../shared/data/trade/baci/AZE-BLR_2024_baci-layout.csv.gz");
    private static final String BACI_HEADER = "t,i,j,k,v,q";

    @Autowired
    World world;

    @Autowired
    TradeWorld trade;

    @Autowired
    Flows flows;

    @Autowired
    Opportunities opportunities;

    @Autowired
    OpportunityPreview preview;

    @Autowired
    Turnovers turnovers;

    @Autowired
    ImportedYears years;

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void afresh() {
        world.peopled();
        trade.empty();
    }

    @Test
    void theOpportunitiesOfARealYearAgreeLineByLineWithAnIndependentComputation() throws Exception {
        if (!Files.exists(BACI)) {
            System.err.println("SKIPPED: the BACI figures of 2024 are not at hand");
        }
        assumeTrue(Files.exists(BACI));
        trade.exclude("AZE", TradeWorld.LIST_OF_2022);
        trade.exclude("BLR", TradeWorld.LIST_OF_2022);
        TradeImport read = trade.read(BACI);
        assertThat(read.status()).isEqualTo(ImportStatus.DONE);
        assertThat(read.rowsRead()).isEqualTo(107_606);
        assertThat(read.rowsAccepted()).isEqualTo(107_606);
        assertThat(read.classification()).isEqualTo("H5");

        IndependentOpportunities independent = new IndependentOpportunities(BACI);
        assertAgree("AZE", independent.of("31", "112"), 2_448, 301_378_347);
        assertAgree("BLR", independent.of("112", "31"), 1_752, 222_761_203);
    }

    private void assertAgree(String buyer, Map<String, Double> independent, int count, long total) {
        Map<String, Double> ours = new TreeMap<>();
        String after = null;
        do {
            var page = opportunities.page(
                    new OpportunityQuery(buyer, null, "2024", null, null, null, null, null, after, 500));
            page.items()
                    .forEach(row -> ours.put(
                            row.figures().id().hsCode(),
                            row.figures().valueUsd().doubleValue()));
            after = page.next();
        } while (after != null);
        assertThat(ours).hasSize(count);
        assertThat(ours.keySet()).isEqualTo(independent.keySet());
        assertThat(ours)
                .allSatisfy(
                        (code, value) -> assertThat(value).as(code).isCloseTo(independent.get(code), within(0.001)));
        assertThat(Math.round(
                        ours.values().stream().mapToDouble(Double::doubleValue).sum()))
                .isEqualTo(total);
    }

    @Test
    void anotherListChangesTheOpportunitiesAtOnceAndAsThePreviewSaid() {
        baci("2024,276,31,870195,100.0,10", "2024,840,31,870195,50.0,5", "2024,112,643,870195,120.0,20");
        trade.exclude("AZE", List.of("DEU"));
        assertThat(value("AZE-BLR-870195")).isEqualByComparingTo("100000");

        var effect = preview.of("AZE", Set.of("DEU", "USA"));
        assertThat(effect.valueBeforeUsd()).isEqualByComparingTo("100000");
        assertThat(effect.valueAfterUsd()).isEqualByComparingTo("120000");
        assertThat(value("AZE-BLR-870195")).isEqualByComparingTo("100000");

        trade.exclude("AZE", List.of("DEU", "USA"));
        assertThat(value("AZE-BLR-870195")).isEqualByComparingTo("120000");
        trade.exclude("AZE", List.of());
        assertThat(opportunities.periods(OpportunityId.of("AZE-BLR-870195"))).isEmpty();
    }

    @Test
    void whatThePartnerImportsItselfDampsWhatItCanSpare() {
        trade.exclude("AZE", List.of("DEU"));
        baci(
                "2024,276,31,870195,1000.0,100",
                "2024,112,643,870195,90.0,9",
                "2024,112,31,870195,10.0,1",
                "2024,156,112,870195,400.0,50");
        Opportunity found = figures("AZE-BLR-870195");
        assertThat(found.spareUsd()).isEqualByComparingTo("22500");
        assertThat(found.valueUsd()).isEqualByComparingTo("22500");
        assertThat(found.caveats()).contains(Caveat.RE_EXPORT, Caveat.ONE_YEAR);
        assertThat(found.thirdUnitValue()).isEqualByComparingTo("10");
        assertThat(found.partnerUsd()).isEqualByComparingTo("10000");
        assertThat(found.rca()).isNull();
    }

    @Test
    void whereThereAreThreeYearsTheirMeanCounts() {
        trade.exclude("AZE", List.of("DEU"));
        baci(
                "2022,276,31,870195,30.0,3",
                "2023,276,31,870195,60.0,3",
                "2024,276,31,870195,90.0,3",
                "2022,112,643,870195,300.0,3",
                "2023,112,643,870195,300.0,3",
                "2024,112,643,870195,300.0,3");
        List<Opportunity> periods = opportunities.periods(OpportunityId.of("AZE-BLR-870195"));
        assertThat(periods).extracting(Opportunity::period).containsExactly("2024", "2023", "2022");
        assertThat(periods.get(0).valueUsd()).isEqualByComparingTo("60000");
        assertThat(periods.get(0).years()).isEqualTo(3);
        assertThat(periods.get(1).valueUsd()).isEqualByComparingTo("60000");
        assertThat(periods.get(1).years()).isEqualTo(1);
    }

    @Test
    void aFileReadAgainReplacesItsFiguresAndTheSameBytesAreNotReadTwice() {
        TradeImport first = baci("2024,112,31,870195,10.0,1", "2024,112,31,870530,7.0,1");
        TradeImport same = baci("2024,112,31,870195,10.0,1", "2024,112,31,870530,7.0,1");
        assertThat(same.id()).isEqualTo(first.id());
        TradeImport later = baci("2024,112,31,870195,12.0,1");
        assertThat(later.id()).isNotEqualTo(first.id());
        assertThat(flows("BLR", "AZE")).extracting(Flow::hsCode).containsExactlyInAnyOrder("870195", "870530");
        assertThat(flows("BLR", "AZE"))
                .filteredOn(flow -> flow.hsCode().equals("870195"))
                .extracting(Flow::valueUsd)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("12000"));
    }

    @Test
    void importsReportedByTheBuyerAreBroughtToFob() {
        trade.exclude("AZE", List.of("DEU"));
        comtrade("AZE", "M", "DEU", "870195", "106000", "2023");
        comtrade("BLR", "X", "RUS", "870195", "500000", "2023");
        Opportunity found = figures("AZE-BLR-870195");
        assertThat(found.thirdUsd()).isEqualByComparingTo("100000");
        assertThat(found.source()).isEqualTo("UN Comtrade");
        assertThat(found.caveats()).doesNotContain(Caveat.MIRROR);
    }

    @Test
    void whereAPartyDoesNotReportItsPartnersFiguresStandIn() {
        trade.exclude("AZE", List.of("DEU"));
        comtrade("AZE", "M", "DEU", "870195", "106000", "2023");
        comtrade("RUS", "M", "BLR", "870195", "530000", "2023");
        Opportunity found = figures("AZE-BLR-870195");
        assertThat(found.spareUsd()).isEqualByComparingTo("500000");
        assertThat(found.caveats()).contains(Caveat.MIRROR);
    }

    @Test
    void eachSourceHasItsOwnTurnover() {
        baci("2024,112,31,870195,10.0,1", "2024,31,112,080810,5.0,1");
        comtrade("AZE", "M", "BLR", "870195", "11000", "2024");
        assertThat(turnovers.all().stream().filter(series -> !series.published()))
                .extracting(Turnovers.Series::source, Turnovers.Series::reporter, Turnovers.Series::valuation)
                .containsExactly(Tuple.tuple("BACI", null, "FOB"), Tuple.tuple("UN Comtrade", "AZE", "CIF"));
        assertThat(turnovers.latest().orElseThrow().point().valueUsd()).isEqualByComparingTo("15000");
    }

    @Test
    void aFileThatOnlyLooksThePartIsRefusedAndLeavesNothing() {
        TradeImport read = trade.read("figures.csv", "<html><body>Too many requests</body></html>");
        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.error()).isNotNull();
        assertThat(flows("BLR", "AZE")).isEmpty();
    }

    @Test
    void theSearchFindsProductsByEveryNameThatIsShown() {
        trade.exclude("AZE", List.of("DEU"));
        baci(
                "2024,276,31,870195,100.0,10",
                "2024,112,643,870195,120.0,20",
                "2024,276,31,020110,9.0,1",
                "2024,112,643,020110,9.0,1");
        assertThat(found("tractors")).containsExactly("870195");
        assertThat(found("ТРАКТОР")).containsExactly("870195");
        assertThat(found("meat")).containsExactly("020110");
        assertThat(found("8701")).containsExactly("870195");
        assertThat(found("no such thing")).isEmpty();
    }

    private List<String> found(String words) {
        return opportunities
                .page(new OpportunityQuery("AZE", null, null, null, null, null, null, words, null, 50))
                .items()
                .stream()
                .map(row -> row.figures().id().hsCode())
                .toList();
    }

    @Test
    void aFilterThatBeginsNoCodeIsRefused() {
        var query = new OpportunityQuery("AZE", null, null, "x", null, null, null, null, null, 50);
        assertThatThrownBy(() -> opportunities.page(query)).isInstanceOf(Refused.class);
    }

    @Test
    void aFileThatWaitsIsTakenUpWithoutAnotherOne() throws Exception {
        byte[] file = (BACI_HEADER + "\n2024,112,31,870195,10.0,1\n").getBytes(UTF_8);
        Uploads.Stored stored = uploads.store(new ByteArrayInputStream(file));
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO trade_import (file_name, file_hash, file_size, requested_by, status, rows_read,
                            rows_accepted, rows_rejected, rows_skipped, rows_repaired, bytes_read, created_at, confirm)
                        VALUES ('baci.csv', ?, ?, 'secretary', 'QUEUED', 0, 0, 0, 0, 0, 0, ?, TRUE)
                        """).params(stored.hash(), stored.size(), OffsetDateTime.now()).update(key, "id");
        uploads.keep(stored, key.getKeyAs(Long.class));
        World.await(() -> flows("BLR", "AZE").size() == 1);
    }

    @Test
    void anImportSaysWhichYearsOfItCount() {
        TradeImport comtrade = comtrade("AZE", "M", "DEU", "870195", "106000", "2024");
        assertThat(years.of(comtrade.id())).containsExactly(new ImportedYears.Year(2024, null, true));
        TradeImport baci = baci("2024,112,31,870195,45.0,3");
        assertThat(years.of(comtrade.id())).containsExactly(new ImportedYears.Year(2024, "BACI", true));
        assertThat(years.of(baci.id())).containsExactly(new ImportedYears.Year(2024, null, true));
        baci("2024,112,31,870195,46.0,3");
        assertThat(years.of(baci.id())).isEmpty();
    }

    @Test
    void whatIsWrongWithAnArchiveNamesItsFile() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("second.csv"));
            zip.write("no figures at all\n".getBytes(UTF_8));
        }
        TradeImport read = trade.read(new ByteArrayInputStream(bytes.toByteArray()), "years.zip");
        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.errorEntry()).isEqualTo("second.csv");
    }

    private TradeImport baci(String... rows) {
        List<String> lines = new ArrayList<>(List.of(BACI_HEADER));
        lines.addAll(List.of(rows));
        return trade.read("BACI_HS17_Y2024.csv", lines.toArray(String[]::new));
    }

    private TradeImport comtrade(String reporter, String flow, String partner, String code, String usd, String year) {
        Map<String, String> numbers = Map.of("AZE", "31", "BLR", "112", "DEU", "276", "RUS", "643");
        String header =
                "typeCode,freqCode,refYear,refMonth,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,"
                        + "partner2Code,classificationCode,cmdCode,cmdDesc,aggrLevel,customsCode,motCode,netWgt,cifvalue,fobvalue,"
                        + "primaryValue";
        boolean imports = flow.equals("M");
        String row = String.join(
                ",",
                "C,A," + year + ",52," + year,
                numbers.get(reporter) + "," + reporter + "," + flow,
                numbers.get(partner) + "," + partner,
                "0,H5," + code + ",Product,6,C00,0,1000",
                imports ? usd + ",," + usd : "," + usd + "," + usd);
        TradeImport read = trade.read("TradeData.csv", header, row + ",");
        assertThat(read.rowsAccepted()).isEqualTo(1);
        return read;
    }

    private List<Flow> flows(String exporter, String importer) {
        return flows.page(new FlowQuery(exporter, importer, null, null, null, 50))
                .items();
    }

    private Opportunity figures(String id) {
        return opportunities.periods(OpportunityId.of(id)).get(0);
    }

    private BigDecimal value(String id) {
        return figures(id).valueUsd();
    }
}
