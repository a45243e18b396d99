package org.jointroadmap.trade.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.trade.figure.YearSources.PartyYear;
import org.jointroadmap.trade.figure.YearSources.YearSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleteYearsTest {
    /** Year, source, value; the sources of a year in the order in which they count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 a 1                                | 2019 a            | nothing to compare it with
            2023 a 100; 2024 a 70                   | 2023 a; 2024 a    | just enough
            2023 a 100; 2024 a 69                   | 2023 a            | not enough
            2023 b 100; 2024 a 69                   | 2023 b            | of whichever source
            2023 a 100; 2024 a 5; 2025 a 80         | 2023 a; 2025 a    | what is incomplete is no base
            2023 a 100; 2024 a 5; 2025 a 60         | 2023 a            | but the one before it is
            2019 a 1; 2024 a 100                    | 2019 a; 2024 a    | a small old year takes nothing away
            2024 a 5; 2024 b 100                    | 2024 b            | without an earlier year, other sources of the same
            2024 a 90; 2024 b 100                   | 2024 a b          | both are complete
            2023 a 100; 2023 b 80; 2024 b 70        | 2023 a b; 2024 b  | the source that counts is the base
            2023 a 80; 2023 b 100; 2024 b 60        | 2023 a b; 2024 b  | and not a later one
            """)
    void aYearCountsWhenItIsComplete(String known, String complete, String why) {
        Map<Integer, List<YearSource>> years = new TreeMap<>(Arrays.stream(known.split("; "))
                .map(text -> text.split(" "))
                .map(parts ->
                        new YearSource(Integer.parseInt(parts[0]), parts[1], true, Set.of(), new BigDecimal(parts[2])))
                .collect(Collectors.groupingBy(YearSource::year)));
        String found = CompleteYears.of(years).entrySet().stream()
                .map(year -> year.getKey() + " "
                        + year.getValue().stream().map(YearSource::source).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
        assertThat(found).as(why).isEqualTo(complete);
    }

    /** Else two rows of a party's own would stand in the place of all that others reported of it. */
    @ParameterizedTest
    @CsvSource({"100, 0, true", "100, 140, true", "100, 150, false", "0, 5, false"})
    void aPartysOwnFiguresAreTakenUnlessTheyAreAPartOnly(BigDecimal own, BigDecimal others, boolean taken) {
        PartyYear party = new PartyYear("a", 2024, "BLR", false, own, others);
        assertThat(party.isOwn()).isEqualTo(taken);
        assertThat(party.value()).isEqualTo(taken ? own : others);
    }
}
