package org.jointroadmap.whole;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jointroadmap.trade.meaning.Editions;
import org.jointroadmap.trade.meaning.KnownCodes;

/** A year of the world's trade as BACI has it, generated: every country with every other, the parties three times as much. */
final class GeneratedYear {
    private static final List<Integer> PARTIES = List.of(112, 31);
    private static final int COUNTRIES = 200;

    private GeneratedYear() {}

    /** Answers how many rows there are, about as many as wanted. */
    static int write(Path file, int rows, int seed) throws IOException {
        List<Integer> countries = countries();
        int[] codes = IntStream.range(10_000, 980_000)
                .filter(code -> KnownCodes.has(code) && Editions.mayHave(5, code) && code % 10_000 != 9999)
                .toArray();
        Random random = new Random(seed);
        double average = (double) rows / countries.size() / (countries.size() - 1);
        int written = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write("t,i,j,k,v,q\n");
            for (int exporter : countries) {
                for (int importer : countries) {
                    double share = (PARTIES.contains(exporter) || PARTIES.contains(importer) ? 3 : 0.96) * average;
                    double step = codes.length / (-Math.log(1 - random.nextDouble()) * share);
                    for (double at = random.nextDouble() * step;
                            exporter != importer && at < codes.length;
                            at += Math.max(1, step * 2 * random.nextDouble())) {
                        lines.write("2024," + exporter + "," + importer + "," + six(codes[(int) at]) + ","
                                + thousandths(random.nextInt(500_000)) + "," + thousandths(random.nextInt(200_000))
                                + "\n");
                        written++;
                    }
                }
            }
        }
        return written;
    }

    /** What somebody would write by hand: reads the lines and adds up what each country sold and bought of each product. */
    static int loop(Path file) throws IOException {
        Map<String, BigDecimal> sums = new HashMap<>();
        int rows = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                BigDecimal value = new BigDecimal(cells[4]);
                for (int party : PARTIES) {
                    if (Integer.parseInt(cells[1]) == party || Integer.parseInt(cells[2]) == party) {
                        sums.merge(party + " " + cells[3], value, BigDecimal::add);
                    }
                }
                rows++;
            }
        }
        return sums.isEmpty() ? 0 : rows;
    }

    private static List<Integer> countries() {
        CountryCodes known = new CountryCodes();
        Set<Integer> seen = new HashSet<>();
        return IntStream.range(1, 900)
                .filter(number -> known.ofNumber(number) >= 0
                        && known.letters(known.ofNumber(number)).matches("[A-Z]{3}"))
                // A country's number of today and those of the past are one.
                .filter(number -> seen.add(known.ofNumber(number)))
                .boxed()
                .limit(COUNTRIES)
                .toList();
    }

    private static String six(int code) {
        return code < 100_000 ? "0" + code : String.valueOf(code);
    }

    private static String thousandths(int number) {
        return String.format(Locale.ROOT, "%d.%03d", number / 1000, number % 1000);
    }
}
