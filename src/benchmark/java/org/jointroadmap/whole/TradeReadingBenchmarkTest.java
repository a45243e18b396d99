package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.KnownCodes;
import org.jointroadmap.trade.reading.Recognised;
import org.jointroadmap.trade.reading.RowSink;
import org.jointroadmap.trade.reading.Skip;
import org.jointroadmap.trade.reading.TradeFiles;
import org.jointroadmap.trade.reading.TradeRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast a year of BACI is read from gzip, against DuckDB and against a hand-written loop over the same file. */
@Tag("benchmark")
class TradeReadingBenchmarkTest {
    private static final int ROWS = 11_000_000;
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

    @Test
    void aYearOfBaciAgainstDuckDbAndALoop() throws Exception {
        Path file = Path.of("target", "BACI_HS17_Y2024_generated.csv.gz");
        long sum = write(file);
        Measured ours = new Measured(ROUNDS);
        Measured duck = new Measured(ROUNDS);
        Measured loop = new Measured(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(loop.round(() -> loop(file))).isEqualTo(sum);
            assertThat(ours.round(() -> ours(file))).isEqualTo(sum);
            assertThat(duck.round(() -> duck(file))).isEqualTo(sum);
        }
        double ourPeak = ReadingProcess.peakOf("ours", "64m", file, sum);
        double loopPeak = ReadingProcess.peakOf("loop", "64m", file, sum);
        Files.delete(file);
        Measured.report(
                "peak memory of a process that reads the same with -Xmx64m against a loop (%.0f MB, %.0f MB): %.2f",
                ourPeak, loopPeak, ourPeak / loopPeak);
        Measured.report(
                "reading 11 million rows of BACI from gzip against DuckDB (%.1f s, %.1f s): %.2f (goal <= 3)",
                ours.median(), duck.median(), ours.median() / duck.median());
        Measured.report(
                "reading 11 million rows of BACI from gzip against a loop (%.1f s, %.1f s): %.2f (goal <= 2)",
                ours.median(), loop.median(), ours.median() / loop.median());
    }

    static long ours(Path file) throws IOException {
        Sums sums = new Sums();
        new TradeFiles(new CountryCodes(), Clock.systemDefaultZone())
                .read(file, file.getFileName().toString(), sums);
        return sums.value;
    }

    private static long duck(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT SUM(CAST(v AS DECIMAL(18,3))) FROM read_csv('" + file
                        + "', header = true, columns = {'t': 'INTEGER', 'i': 'INTEGER', 'j': 'INTEGER', 'k': 'VARCHAR', 'v': "
                        + "'DECIMAL(18,3)', 'q': 'VARCHAR'})")) {
            rows.next();
            return rows.getBigDecimal(1).movePointRight(6).longValueExact();
        }
    }

    /** What somebody would write by hand: lines, commas, numbers, the same sum. */
    static long loop(Path file) throws IOException {
        long sum = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (Integer.parseInt(cells[0]) > 1900
                        && Integer.parseInt(cells[1]) != Integer.parseInt(cells[2])
                        && cells[3].length() == 6) {
                    sum += new BigDecimal(cells[4]).movePointRight(6).longValueExact();
                }
            }
        }
        return sum;
    }

    private static long write(Path file) throws IOException {
        int[] countries = {
            4, 8, 12, 31, 32, 36, 40, 56, 76, 100, 112, 124, 152, 156, 170, 203, 208, 233, 246, 251, 268, 276, 300
        };
        int[] codes =
                IntStream.range(100_000, 1_000_000).filter(KnownCodes::has).toArray();
        Random random = new Random(1);
        long sum = 0;
        int written = 0;
        try (BufferedWriter rows = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.US_ASCII))) {
            rows.write("t,i,j,k,v,q\n");
            for (int pair = 0; written < ROWS; pair++) {
                int exporter = countries[pair / 22 % 23];
                int other = pair % 22;
                int importer = countries[other < pair / 22 % 23 ? other : other + 1];
                int year = 2024 - pair / 22 / 23;
                for (int product = 0; product < codes.length && written < ROWS; product++) {
                    long value = 1 + random.nextInt(5_000_000);
                    sum += value * 1000;
                    rows.write(year + "," + exporter + "," + importer + "," + codes[product] + "," + value / 1000 + "."
                            + String.format("%03d", value % 1000) + "," + random.nextInt(9000) + ".5\n");
                    written++;
                }
            }
        }
        return sum;
    }

    private static final class Sums implements RowSink {
        private long value;

        @Override
        public void begin(Recognised file) {}

        @Override
        public void row(TradeRow row) {
            value += row.value;
        }

        @Override
        public void skip(Skip reason) {
            throw new IllegalStateException(reason.key());
        }

        @Override
        public void reject(long line, String key, Object... arguments) {
            throw new IllegalStateException(line + " " + key + " " + List.of(arguments));
        }

        @Override
        public void repaired() {}
    }
}
