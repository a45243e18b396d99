package org.jointroadmap.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.importing.TradeImports;
import org.jointroadmap.turnover.PublishedTurnover;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.jointroadmap.turnover.Targets;
import org.jointroadmap.turnover.TurnoverTarget;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's trade: real figures of some goods, what was published, one list of excluded partners, one target. */
@Component
@Profile("sample")
class SampleTrade {
    private static final String FIGURES = "BACI_HS17_Y2024_core-goods.csv";
    /** Some products only, so it must not pass for BACI's whole year. */
    private static final String SOURCE = "BACI, core goods";

    private final TradeImports imports;
    private final ExcludedPartners excluded;
    private final PublishedTurnovers published;
    private final Targets targets;
    private final Parties parties;

    SampleTrade(
            TradeImports imports,
            ExcludedPartners excluded,
            PublishedTurnovers published,
            Targets targets,
            Parties parties) {
        this.imports = imports;
        this.excluded = excluded;
        this.published = published;
        this.targets = targets;
        this.parties = parties;
    }

    /** Answers whether it applies: these facts are about Belarus and Azerbaijan, and other parties begin without. */
    boolean add(Person secretary) {
        List<String> sides = parties.all().stream().map(Side::code).toList();
        if (!sides.containsAll(List.of("BLR", "AZE"))) {
            return false;
        }
        addExcludedPartners(secretary);
        rows("published-turnover.csv").forEach(row -> published.add(turnover(row), secretary));
        targets.add(target(), secretary);
        try (InputStream figures = open(FIGURES)) {
            imports.take(figures, FIGURES, SOURCE, null, true, secretary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void addExcludedPartners(Person secretary) {
        Map<String, List<ExcludedPartner>> lists = rows("excluded-partners.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("party"),
                        Collectors.mapping(SampleTrade::excludedPartner, Collectors.toList())));
        lists.forEach((party, list) -> excluded.replace(party, list, "First entry (sample)", null, secretary));
    }

    private static ExcludedPartner excludedPartner(NamedCsvRecord row) {
        return new ExcludedPartner(
                row.getField("iso3"), LocalDate.parse(row.getField("valid_from")), null, row.getField("legal_act"));
    }

    private static PublishedTurnover turnover(NamedCsvRecord row) {
        String reporter = row.getField("reporter");
        return new PublishedTurnover(
                0,
                YearMonth.parse(row.getField("from")),
                YearMonth.parse(row.getField("to")),
                row.getField("measure"),
                new BigDecimal(row.getField("million_usd")).movePointRight(6),
                row.getField("qualifier"),
                row.getField("source"),
                reporter.isEmpty() ? null : reporter,
                "",
                row.getField("remark"));
    }

    /** The report of 16 May 2024 names the sums and the time of the first; the year of the last is the sample's. */
    private TurnoverTarget target() {
        return new TurnoverTarget(
                0,
                "Turnover of 500 million, then of a billion dollars",
                "Товарооборот в 500 миллионов, затем в миллиард долларов",
                parties.all().get(0).code(),
                "Presidents' talks in Baku, 16 May 2024",
                false,
                List.of(step("2023-12-31", 400), step("2025-11-30", 500), step("2030-12-31", 1000)),
                1);
    }

    private static TurnoverTarget.Step step(String due, long millions) {
        return new TurnoverTarget.Step(
                LocalDate.parse(due), BigDecimal.valueOf(millions).movePointRight(6));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(SampleTrade.class.getResourceAsStream("/sample/" + file));
    }
}
