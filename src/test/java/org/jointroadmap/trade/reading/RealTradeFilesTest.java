package org.jointroadmap.trade.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.junit.jupiter.api.Test;

/** Every real file at hand, read or refused; the table goes to target/trade-files.md. */
class RealTradeFilesTest {
    /** File, format, taken, skipped in all and by reason, rejected, repaired, as a program of other make counted them. */
    private static final String COUNTED = """
            AZE-BLR_2024_baci-layout.csv.gz baci 107606 0 0 0
            BACI-sample_AFG-ZAF-exports_2021.csv.gz baci 71192 0 0 4442
            UKR-BLR_2014_monthly_old-api.json comtrade-json-old 1 4 AGGREGATION_LEVEL=4 0 0
            comtrade_252310_all-reporters_1988-2020.csv.gz comtrade-35 0 16183 RE_EXPORT=1398, RE_IMPORT=1164, WORLD=13621 0 0
            comtrade_7102-TOTAL_2014.csv comtrade-35 0 223 AGGREGATION_LEVEL=223 0 0
            comtrade_CHN_S4_2010-2014.csv comtrade-35 0 3184 OTHER_CLASSIFICATION=3184 0 0
            comtrade_IDN_2401_2016-2020.csv comtrade-35 0 544 AGGREGATION_LEVEL=542, RE_IMPORT=2 0 0
            comtrade_IDN_2402_1989-2020.csv comtrade-35 0 225 AGGREGATION_LEVEL=225 0 0
            comtrade_S2_TOTAL_2015.csv comtrade-35 0 449 OTHER_CLASSIFICATION=449 0 0
            comtrade_S4_all-reporters_2010-2014.csv comtrade-35 0 3669 OTHER_CLASSIFICATION=3669 0 0
            comtrade_TOTAL_2017.csv comtrade-35 0 288 AGGREGATION_LEVEL=226, RE_EXPORT=30, RE_IMPORT=32 0 0
            TradeData_CHN-DEU-USA_TOTAL_2022.csv comtrade-47 0 1352 AGGREGATION_LEVEL=1352 0 0
            TradeData_THA_8542_2014-2024.csv comtrade-47 0 1178 AGGREGATION_LEVEL=1178 0 0
            """;

    private static final Pattern READ = Pattern.compile("\\| \\S+ \\| (baci|comtrade|wits).*");
    private static final Path FOLDER = Path.of("../shared/data/trade");

    private final CountryCodes countries = new CountryCodes();

    @Test
    void everyFileIsReadOrRefusedClearly() throws IOException {
        if (!Files.exists(FOLDER)) {
            System.err.println("SKIPPED: the real trade files are not at hand");
        }
        assumeTrue(Files.exists(FOLDER));
        List<String> table = new ArrayList<>(
                List.of("| file | format | taken | skipped | rejected | repaired |", "|---|---|---|---|---|---|"));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> table.add(line(file)));
        }
        Files.write(Path.of("target", "trade-files.md"), table);
        assertThat(table).noneMatch(line -> line.contains("BROKEN"));
        assertThat(table.stream().filter(line -> READ.matcher(line).matches()).map(RealTradeFilesTest::figures))
                .containsExactlyElementsOf(COUNTED.lines().map(String::strip).toList());
    }

    private static String figures(String line) {
        return line.replaceAll("^\\| [^/]*/|[|{}]|(?<=\\d) 0 0 $", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private String line(Path file) {
        Heard heard = new Heard(countries);
        String name = FOLDER.relativize(file).toString();
        try {
            new TradeFiles(countries, Clock.systemDefaultZone()).read(file, name, heard);
            return "| %s | %s | %d | %s | %s | %d |"
                    .formatted(
                            name,
                            heard.files.get(0).format(),
                            heard.taken,
                            heard.skips() + " " + heard.skipped,
                            heard.rejects() + " " + heard.rejected
                                    + (heard.rejections.isEmpty() ? "" : " e.g. " + heard.rejections.get(0)),
                            heard.repairs);
        } catch (RefusedFile refused) {
            return "| %s | refused: %s %s | | | | |".formatted(name, refused.key(), refused.arguments());
        } catch (IOException broken) {
            return "| " + name + " | BROKEN " + broken + " | | | | |";
        }
    }
}
