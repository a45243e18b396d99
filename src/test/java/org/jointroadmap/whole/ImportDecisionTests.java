package org.jointroadmap.whole;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jointroadmap.Refused;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.flag.Flag;
import org.jointroadmap.flag.Flags;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.OpportunityQuery;
import org.jointroadmap.party.Person;
import org.jointroadmap.trade.figure.FigureChange;
import org.jointroadmap.trade.figure.ImportEffects;
import org.jointroadmap.trade.figure.ImportProgress.Step;
import org.jointroadmap.trade.figure.ImportStatus;
import org.jointroadmap.trade.figure.ImportedYears;
import org.jointroadmap.trade.figure.TradeImport;
import org.jointroadmap.trade.flow.Flow;
import org.jointroadmap.trade.flow.FlowQuery;
import org.jointroadmap.trade.flow.Flows;
import org.jointroadmap.trade.importing.ImportDecisions;
import org.jointroadmap.trade.importing.TradeImports;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.Editions;
import org.jointroadmap.trade.meaning.KnownCodes;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.jointroadmap.turnover.Turnovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a file would change waits for the secretariat, replaces what it covers and no more, and can be undone. */
@WholeApplicationTest
abstract class ImportDecisionTests {
    private static final String HEADER = "t,i,j,k,v,q";

    @Autowired
    World world;

    @Autowired
    TradeWorld trade;

    @Autowired
    TradeImports imports;

    @Autowired
    ImportDecisions decisions;

    @Autowired
    ImportedYears years;

    @Autowired
    Flows flows;

    @Autowired
    Opportunities opportunities;

    @Autowired
    Turnovers turnovers;

    @Autowired
    Targets targets;

    @Autowired
    Flags flags;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void afresh() {
        world.peopled();
        trade.forgetOpportunities();
        targets.all().stream().filter(aim -> !aim.closed()).forEach(aim -> close(aim.id()));
    }

    /** A release of next year is a slip, and one of the current year with a row of next year loses that row. */
    @Test
    void aFileOfWhatHasNotBegunWaitsForNobody() {
        int coming = LocalDate.now(clock).getYear() + 1;
        TradeImport read = trade.give(
                "BACI_HS17_Y" + coming + ".csv",
                null,
                false,
                HEADER,
                coming + ",276,31,870195,2000,200",
                coming + ",112,643,870195,90000,9000");
        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(requireNonNull(read.error()).key()).isEqualTo("refused.trade.all-rejected");
        assertThat(read.rowsRejected()).isEqualTo(2);
        assertThat(imports.rejections(read.id(), 0, 10))
                .allSatisfy(row -> assertThat(row.message().key()).isEqualTo("refused.trade.row.future"));
        TradeImport mixed = trade.give(
                "BACI_HS17_Y" + (coming - 2) + ".csv",
                null,
                false,
                HEADER,
                (coming - 2) + ",276,31,870195,2000,200",
                coming + ",112,643,870195,90000,9000");
        assertThat(mixed.status()).isEqualTo(ImportStatus.READ);
        assertThat(mixed.rowsAccepted()).isEqualTo(1);
        assertThat(mixed.rowsRejected()).isEqualTo(1);
        imports.cancel(mixed.id(), world.person("secretary"));
    }

    @Test
    void whatAFileWouldChangeIsSaidBeforeAndLeavesNothing() {
        long target = halfABillion();
        trade.exclude("AZE", List.of("DEU"));
        evaluated(() -> baci(2023, "276,31,870195,2000,200", "112,643,870195,90000,9000"));
        Map<String, Long> before = counts();

        TradeImport read = trade.give(
                "BACI_HS17_Y2024.csv",
                null,
                false,
                HEADER,
                "2024,276,31,870195,2000,200",
                "2024,276,31,870193,3000,300",
                "2024,112,643,870195,90000,9000",
                "2024,112,643,870193,90000,9000",
                "2024,112,31,870195,1000,100");
        assertThat(read.status()).isEqualTo(ImportStatus.READ);
        ImportEffects effects = requireNonNull(read.effects());
        assertThat(effects.figures()).isEqualTo(new FigureChange(5, 0, 0));
        assertThat(effects.opportunities()).isEqualTo(2);
        // That of the second product, and that of the target in the place of the one that said that figures are
        // missing.
        assertThat(effects.flags()).isEqualTo(3);
        assertThat(effects.tasks()).isEqualTo(2);
        assertThat(effects.letters()).isEqualTo(2);
        assertThat(counts()).isEqualTo(before);
        assertThat(flows("2024")).isEmpty();
        assertThat(years.waiting(read.id()))
                .containsExactly(new ImportedYears.Waiting(
                        2024, true, null, new ImportedYears.Coming(2024, "BACI", true, true)));

        evaluated(() -> decisions.confirm(read.id(), world.person("secretary")));
        assertThat(imports.find(read.id()).orElseThrow().status()).isEqualTo(ImportStatus.DONE);
        assertThat(flows("2024")).hasSize(5);
        assertThat(years.waiting(read.id())).isEmpty();
        Map<String, Long> after = counts();
        assertThat(after.get("flags") - before.get("flags")).isEqualTo(2);
        assertThat(after.get("cleared") - before.get("cleared")).isEqualTo(1);
        assertThat(after.get("tasks") - before.get("tasks")).isEqualTo(2);
        assertThat(after.get("letters") - before.get("letters")).isEqualTo(2);
        assertThat(flags.standing(Subject.target(target)))
                .extracting(Flag::rule)
                .containsExactly("turnover far below its path");
        close(target);
    }

    @Test
    void aYearThatIsNotCompleteChangesNeitherTargetNorOpportunities() {
        trade.exclude("AZE", List.of("DEU"));
        baci(2024, "276,31,870195,20000,200", "112,643,870195,90000,9000", "112,31,870195,400000,9000");
        List<String> shown = shown();
        BigDecimal measured = latest();

        TradeImport read = trade.waiting("two-products-of-2025.csv");
        assertThat(years.waiting(read.id()))
                .as("said before anybody confirms it, from the same trial")
                .containsExactly(new ImportedYears.Waiting(
                        2025, true, null, new ImportedYears.Coming(2025, null, false, false)));
        TradeImport two = trade.read("two-products-of-2025.csv");
        assertThat(two.rowsAccepted()).isEqualTo(2);
        assertThat(years.of(two.id())).containsExactly(new ImportedYears.Year(2025, null, false));
        assertThat(shown()).isEqualTo(shown);
        assertThat(latest()).isEqualByComparingTo(measured);

        TradeImport old = trade.read("BACI_HS17_Y2019_two-rows.csv");
        assertThat(years.of(old.id())).containsExactly(new ImportedYears.Year(2019, null, true));
        assertThat(shown()).isEqualTo(shown);
        assertThat(latest()).isEqualByComparingTo(measured);
    }

    @Test
    void aFewRowsOfAPartysOwnDoNotStandForWhatItsPartnersReported() {
        trade.exclude("AZE", List.of("DEU"));
        comtrade("AZE", "M", "DEU", "870195", "2000000", "2023");
        comtrade("RUS", "M", "BLR", "870195", "5300000", "2023");
        List<String> shown = shown();
        assertThat(shown).hasSize(1);
        comtrade("BLR", "X", "RUS", "870195", "10", "2023");
        assertThat(shown()).isEqualTo(shown);
    }

    @Test
    void aLaterFileReplacesWhatItCoversAndNoMore() {
        trade.read("chapter-87-and-84-of-2019.csv");
        trade.read("chapter-01-of-2019.csv");
        assertThat(codes("2019")).containsExactly("010221", "840810", "870190");
        comtrade("AZE", "M", "DEU", "870190", "7", "2019");
        assertThat(codes("2019")).containsExactly("010221", "840810", "870190");
        assertThat(values("2019")).containsEntry("DEU>AZE 870190", 7L).doesNotContainKey("BLR>AZE 870190");
        comtrade("AZE", "X", "BLR", "870190", "8", "2019");
        comtrade("AZE", "M", "BLR", "870190", "9", "201904");
        comtrade("AZE", "M", "BLR", "870190", "10", "201905");
        assertThat(values("2019")).containsEntry("DEU>AZE 870190", 7L).containsEntry("AZE>BLR 870190", 8L);
        assertThat(values("201904")).containsEntry("BLR>AZE 870190", 9L);
        assertThat(values("201905")).containsEntry("BLR>AZE 870190", 10L);
    }

    @Test
    void undoneAlsoAfterLaterOnesEachFigureIsThatOfTheNewestThatIsNot() {
        TradeImport one = baci(2023, "112,31,870195,10,1", "112,643,870195,5,1", "112,31,870193,3,1");
        TradeImport two = baci(2023, "112,31,870195,20,1");
        TradeImport three = baci(2023, "112,31,870195,30,1", "112,31,870530,7,1");
        assertThat(requireNonNull(two.effects()).figures()).isEqualTo(new FigureChange(0, 1, 1));
        assertThat(requireNonNull(three.effects()).figures()).isEqualTo(new FigureChange(1, 1, 0));
        assertThat(values("2023"))
                .isEqualTo(Map.of("BLR>AZE 870195", 30_000L, "BLR>AZE 870193", 3_000L, "BLR>AZE 870530", 7_000L));

        undo(two);
        assertThat(values("2023")).hasSize(3).containsEntry("BLR>AZE 870195", 30_000L);
        undo(three);
        assertThat(values("2023"))
                .isEqualTo(Map.of("BLR>AZE 870195", 10_000L, "BLR>RUS 870195", 5_000L, "BLR>AZE 870193", 3_000L));
        assertThat(imports.find(three.id()).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
        undo(one);
        assertThat(values("2023")).isEmpty();
        assertThat(turnovers.all().stream().filter(series -> !series.published()))
                .isEmpty();
        assertThatThrownBy(() -> undo(one)).isInstanceOf(Refused.class);
    }

    @Test
    void aFileOfTheWorldCoversItsYearsWholeAndUndoneGivesThemBack() {
        baci(2023, "112,31,870530,10,1", "31,112,080810,4,1");
        baci(2022, "112,31,870530,9,1");
        CountryCodes countries = new CountryCodes();
        List<String> rows = new ArrayList<>(List.of(HEADER));
        IntStream.range(1, 900)
                .filter(number -> countries.ofNumber(number) >= 0 && number != 31)
                .boxed()
                .filter(number -> countries.letters(countries.ofNumber(number)).matches("[A-Z]{3}"))
                .map(number -> "2023," + number + ",31,870195,1,1")
                .distinct()
                .limit(150)
                .forEach(rows::add);
        TradeImport all = trade.give("BACI_HS17_Y2023.csv", null, true, rows.toArray(String[]::new));
        assertThat(all.rowsRejected()).isZero();
        assertThat(codes("2023")).containsExactly("870195");
        assertThat(requireNonNull(all.effects()).figures().removed()).isEqualTo(2);
        assertThat(codes("2022")).containsExactly("870530");
        undo(all);
        assertThat(codes("2023")).containsExactly("080810", "870530");
    }

    /** 870190 of HS 2012 became 870191 to 870195. */
    /** Where nobody looked first, flags, tasks and letters follow later; what is counted with the figures is said. */
    @Test
    void whatTakesEffectAtOnceSaysItsFiguresAndOpportunities() {
        trade.exclude("AZE", List.of("DEU"));
        TradeImport at = baci(2023, "276,31,870195,2000,200", "112,643,870195,90000,9000");
        assertThat(at.effects()).isEqualTo(new ImportEffects(new FigureChange(2, 0, 0), 1, null, null, null));
        TradeImport again = baci(2023, "276,31,870195,2000,200", "112,643,870195,91000,9000");
        assertThat(requireNonNull(again.effects()).figures()).isEqualTo(new FigureChange(0, 1, 0));
        assertThat(again.effects().opportunities()).isNotNull();
    }

    @Test
    void goodsOfASplitCodeDoNotCountTwice() {
        comtrade("AZE", "M", "DEU", "870190", "100", "2016", "H4");
        TradeImport later = comtrade("AZE", "M", "DEU", "870195", "60", "2016", "H5");
        assertThat(codes("2016")).containsExactly("870195");
        undo(later);
        assertThat(codes("2016")).containsExactly("870190");
    }

    @Test
    void theSameBytesAreAnsweredWithTheEarlierImportUntilItIsUndone() {
        TradeImport first = baci(2023, "112,31,870195,10,1");
        baci(2023, "112,31,870195,20,1");
        assertThat(baci(2023, "112,31,870195,10,1").id()).isEqualTo(first.id());
        undo(first);
        TradeImport again = baci(2023, "112,31,870195,10,1");
        assertThat(again.id()).isGreaterThan(first.id());
        assertThat(values("2023")).containsEntry("BLR>AZE 870195", 10_000L);
    }

    @Test
    void theSameBytesWithConfirmationLetTheEarlierImportTakeEffect() {
        TradeImport read = trade.waiting("BACI_HS17_Y2019_two-rows.csv");
        assertThat(read.status()).isEqualTo(ImportStatus.READ);
        TradeImport same = trade.read("BACI_HS17_Y2019_two-rows.csv");
        assertThat(same.id()).isEqualTo(read.id());
        assertThat(same.status()).isEqualTo(ImportStatus.DONE);
        assertThat(flows("2019")).hasSize(2);
    }

    @Test
    void whatWaitsIsForeseenAnewWhenOtherFiguresTakeEffect() {
        TradeImport read = trade.waiting("BACI_HS17_Y2019_two-rows.csv");
        assertThat(requireNonNull(read.effects()).figures()).isEqualTo(new FigureChange(2, 0, 0));
        baci(2019, "112,31,870190,1,1");
        World.await(() -> new FigureChange(1, 0, 0)
                .equals(requireNonNull(imports.find(read.id()).orElseThrow().effects())
                        .figures()));
        decisions.confirm(read.id(), world.person("secretary"));
        assertThat(values("2019")).containsEntry("BLR>AZE 870190", 1_000L).containsEntry("AZE>BLR 870190", 47_600_000L);
    }

    @Test
    void whatWaitsCanBeCancelledByWhoGaveIt() {
        TradeImport read = trade.waiting("BACI_HS17_Y2019_two-rows.csv");
        imports.cancel(read.id(), world.person("secretary"));
        assertThat(imports.find(read.id()).orElseThrow().status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(flows("2019")).isEmpty();
        World.await(() -> jdbc.sql("SELECT COUNT(*) FROM trade_flow WHERE import_id = ?")
                        .param(read.id())
                        .query(Long.class)
                        .single()
                == 0);
        assertThatThrownBy(() -> decisions.confirm(read.id(), world.person("secretary")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCancellationThatCameAfterTheConfirmationIsRefused() throws Exception {
        TradeImport read = trade.waiting("BACI_HS17_Y2019_two-rows.csv");
        Person secretary = world.person("secretary");
        assertThat(AtOnce.second(
                        transactions,
                        () -> decisions.confirm(read.id(), secretary),
                        () -> imports.cancel(read.id(), secretary)))
                .contains(Refused.Kind.WRONG_STATE);
        TradeImport now = imports.find(read.id()).orElseThrow();
        assertThat(now.status()).isEqualTo(ImportStatus.DONE);
        assertThat(now.cancelling()).isFalse();
        assertThat(flows("2019")).hasSize(2);
    }

    @Test
    void aConfirmationThatCameAfterTheCancellationIsRefused() throws Exception {
        TradeImport read = trade.waiting("BACI_HS17_Y2019_two-rows.csv");
        Person secretary = world.person("secretary");
        assertThat(AtOnce.second(
                        transactions,
                        () -> imports.cancel(read.id(), secretary),
                        () -> decisions.confirm(read.id(), secretary)))
                .contains(Refused.Kind.WRONG_STATE);
        assertThat(imports.find(read.id()).orElseThrow().status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(flows("2019")).isEmpty();
    }

    @Test
    void theSameBytesGivenTwiceAtOnceAreOneImport() throws Exception {
        AtomicLong first = new AtomicLong();
        AtomicLong second = new AtomicLong();
        AtOnce.second(transactions, () -> first.set(given()), () -> second.set(given()));
        assertThat(second).hasValue(first.get());
        World.await(() -> !imports.find(first.get()).orElseThrow().status().isUnderWay());
        imports.cancel(first.get(), world.person("secretary"));
    }

    private long given() {
        byte[] file = (HEADER + "\n2018,112,31,870195,1,1\n").getBytes(StandardCharsets.UTF_8);
        try {
            return imports.take(
                            new ByteArrayInputStream(file),
                            "BACI_HS17_Y2018.csv",
                            null,
                            null,
                            false,
                            world.person("secretary"))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void ofALargeFileEachStepIsTold() throws Exception {
        CountryCodes countries = new CountryCodes();
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        int[] codes = IntStream.range(10_000, 980_000)
                .filter(code -> code % 10_000 != 9999 && KnownCodes.has(code) && Editions.mayHave(5, code))
                .limit(600)
                .toArray();
        IntStream.range(1, 900)
                .filter(number -> countries.ofNumber(number) >= 0 && number != 112)
                .filter(number -> countries.letters(countries.ofNumber(number)).matches("[A-Z]{3}"))
                .limit(60)
                .forEach(number -> IntStream.of(codes)
                        .forEach(code ->
                                file.append("2021,112,").append(number).append(",%06d,7.5,3\n".formatted(code))));
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        long id = imports.take(
                        new ByteArrayInputStream(bytes),
                        "BACI_HS17_Y2021.csv",
                        null,
                        null,
                        false,
                        world.person("secretary"))
                .id();
        Set<Step> seen = EnumSet.noneOf(Step.class);
        TradeImport now = imports.find(id).orElseThrow();
        for (; now.status().isUnderWay(); now = imports.find(id).orElseThrow()) {
            seen.add(now.progress().step());
        }
        assertThat(now.status()).isEqualTo(ImportStatus.READ);
        assertThat(seen).contains(Step.STORING, Step.OPPORTUNITIES);
        imports.cancel(id, world.person("secretary"));
    }

    @Test
    void aRefusedFileCountsNoAcceptedRows() {
        String text = "2023,112,31,870195,1,1";
        TradeImport read = trade.read(
                "x.csv",
                HEADER,
                text,
                "2023,112,31,\"870192,1,1",
                (text + "\n").repeat(200) + "2023,112,31,\"870193\",1,1");
        assertThat(read.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(read.rowsAccepted()).isZero();
    }

    private void undo(TradeImport of) {
        decisions.undo(of.id(), world.person("secretary"));
    }

    private long halfABillion() {
        BigDecimal wanted = new BigDecimal("500000000");
        return targets.add(
                new TurnoverTarget(
                        0,
                        "Half a billion",
                        "Полмиллиарда",
                        "BLR",
                        "Talks",
                        false,
                        List.of(
                                new TurnoverTarget.Step(LocalDate.of(2019, 12, 31), wanted),
                                new TurnoverTarget.Step(LocalDate.of(2040, 12, 31), wanted)),
                        0),
                world.person("secretary"));
    }

    private void close(long id) {
        TurnoverTarget aim = targets.find(id).orElseThrow();
        targets.change(
                new TurnoverTarget(
                        id,
                        aim.titleEn(),
                        aim.titleRu(),
                        aim.leadSide(),
                        aim.legalAct(),
                        true,
                        aim.steps(),
                        aim.version()),
                null,
                world.person("secretary"));
    }

    /** Does it and waits until all that rests on the figures is evaluated. */
    private void evaluated(Runnable deed) {
        deed.run();
        world.evaluateEverything();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        Map.of(
                        "flags", "flag",
                        "cleared", "flag WHERE standing IS NULL",
                        "tasks", "act_ru_task",
                        "letters", "notice",
                        "opportunities", "opportunity",
                        "figures",
                                "trade_flow f JOIN trade_cover c ON c.import_id = f.import_id AND c.of_year = f.of_year"
                                        + " AND c.source = f.source AND c.shown WHERE NOT f.replaced",
                        "evaluations", "evaluation",
                        "audit", "audit_entry WHERE kind NOT LIKE 'import.%'")
                .forEach((name, from) -> counts.put(
                        name,
                        jdbc.sql("SELECT COUNT(*) FROM " + from)
                                .query(Long.class)
                                .single()));
        return counts;
    }

    private List<String> shown() {
        return opportunities
                .page(new OpportunityQuery("AZE", null, null, null, null, null, null, null, null, 50))
                .items()
                .stream()
                .map(row -> row.figures().period() + " " + row.figures().id() + " "
                        + row.figures().valueUsd())
                .toList();
    }

    private BigDecimal latest() {
        return turnovers.latest().orElseThrow().point().valueUsd();
    }

    private List<Flow> flows(String period) {
        return flows.page(new FlowQuery(null, null, null, period, null, 500)).items();
    }

    private List<String> codes(String period) {
        return flows(period).stream().map(Flow::hsCode).distinct().sorted().toList();
    }

    private Map<String, Long> values(String period) {
        Map<String, Long> values = new TreeMap<>();
        flows(period)
                .forEach(flow -> values.put(
                        flow.exporter() + ">" + flow.importer() + " " + flow.hsCode(),
                        flow.valueUsd().longValue()));
        return values;
    }

    private TradeImport baci(int year, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        List.of(rows).forEach(row -> lines.add(year + "," + row));
        return trade.give("BACI_HS17_Y" + year + ".csv", null, true, lines.toArray(String[]::new));
    }

    private TradeImport comtrade(String reporter, String flow, String partner, String code, String usd, String period) {
        return comtrade(reporter, flow, partner, code, usd, period, "H5");
    }

    private TradeImport comtrade(
            String reporter, String flow, String partner, String code, String usd, String period, String edition) {
        TradeImport read = trade.give(
                "TradeData.csv",
                null,
                true,
                "refYear,period,reporterISO,flowCode,partnerISO,classificationCode,cmdCode,primaryValue",
                String.join(",", period.substring(0, 4), period, reporter, flow, partner, edition, code, usd));
        assertThat(read.rowsAccepted()).isEqualTo(1);
        return read;
    }
}
