package org.jointroadmap.trade.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.junit.jupiter.api.Test;

/** Every real file at hand, read or refused; the table goes to target/trade-files.md. */
class RealTradeFilesTest {
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
        assertThat(table)
                .anyMatch(line -> line.contains("AZE-BLR_2024") && line.contains("| baci | 107606 |"))
                .anyMatch(line -> line.contains("THA_8542") && line.contains("| comtrade-47 |"))
                .noneMatch(line -> line.contains("BROKEN"));
    }

    private String line(Path file) {
        Heard heard = new Heard(countries);
        String name = FOLDER.relativize(file).toString();
        try {
            new TradeFiles(countries).read(file, name, heard);
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
