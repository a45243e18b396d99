package org.jointroadmap.trade.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryCodesTest {
    private static final Path CODES = Path.of("../shared/data");

    private final CountryCodes countries = new CountryCodes();

    @ParameterizedTest
    @CsvSource({
        "112, BLR", "31, AZE", "842, USA", "840, USA", "251, FRA", "757, CHE", "579, NOR", "699, IND", "356, IND",
                "490, S19",
        "280, DEU", "58, BEL", "711, ZAF", "736, SDN", "729, SDN", "381, ITA", "380, ITA", "891, SCG", "810, SUN",
                "688, SRB"
    })
    void aNumberMeansACountry(int number, String letters) {
        int index = countries.ofNumber(number);
        assertThat(countries.letters(index)).isEqualTo(letters);
        assertThat(countries.ofLetters(" " + letters.toLowerCase() + " ")).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"0, -1", "97, -2", "899, -2", "837, -2", "839, -2", "998, -3", "-5, -3", "100000, -3"})
    void someNumbersAreNone(int number, int index) {
        assertThat(countries.ofNumber(number)).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({
        "hs/comtrade-partner.csv, 3, 7",
        "hs/comtrade-reporter.csv, 3, 7",
        "trade/baci/country_codes_V202201.csv, 0, 4",
        "trade/baci/country_codes_V202301.csv, 0, 4"
    })
    void everyCodeOfTheRealListsIsKnown(String list, int column, int iso3) throws IOException {
        Path file = CODES.resolve(list);
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: the list " + list + " is not at hand");
        }
        assumeTrue(Files.exists(file));
        List<String> unknown = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file, StandardCharsets.ISO_8859_1)) {
            rows.forEach(row -> {
                String code = row.getField(column);
                if (code.matches("\\d+") && countries.ofNumber(Integer.parseInt(code)) == CountryCodes.UNKNOWN) {
                    unknown.add(code);
                }
                String letters = row.getField(iso3);
                if (code.matches("\\d+")
                        && letters.matches("[A-Z0-9_]{2,3} ?")
                        && countries.ofLetters(letters) == CountryCodes.UNKNOWN) {
                    unknown.add(letters);
                }
            });
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ROM, ROU",
        "ZAR, COD",
        "TMP, TLS",
        "SER, SRB",
        "MNT, MNE",
        "SUD, SDN",
        "BLX, BEL",
        "OAS, S19",
    })
    void wits(String letters, String today) {
        assertThat(countries.letters(countries.ofLetters(letters))).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({"WLD, -1", "W00, -1", "'_X ', -2", "EUR, -2", "XQZ, -3"})
    void lettersThatAreNoCountry(String letters, int index) {
        assertThat(countries.ofLetters(letters)).isEqualTo(index);
    }

    /** Figures are written by letters and read back. */
    @Test
    void theLettersOfEachMeanIt() {
        assertThat(IntStream.range(0, countries.count()).boxed())
                .allSatisfy(index -> assertThat(countries.ofLetters(countries.letters(index)))
                        .isEqualTo(index));
    }
}
