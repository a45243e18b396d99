package org.jointroadmap.trade.meaning;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which editions of the Harmonized System have a six-digit code, as far as they differ: 2012 (4), 2017 (5), 2022 (6). */
public final class Editions {
    public static final int FIRST = 4;
    public static final int LAST = 6;
    private static final int ALL = bit(4) | bit(5) | bit(6);

    private static final Map<Integer, Integer> PARTLY = read();

    private Editions() {}

    /** False if the edition lacks a code that another one has; editions before 2012 are taken for that of 2012. */
    public static boolean mayHave(int edition, int code) {
        return (PARTLY.getOrDefault(code, ALL) & bit(Math.max(edition, FIRST))) != 0;
    }

    /** Whether only some editions have the code. */
    public static boolean isTelling(int code) {
        return PARTLY.containsKey(code);
    }

    private static int bit(int edition) {
        return 1 << edition;
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> partly = new HashMap<>();
        var resource = Objects.requireNonNull(Editions.class.getResourceAsStream("/trade/editions.csv"));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                int editions = Arrays.stream(row.getField("editions").split(" "))
                        .mapToInt(edition -> bit(edition.charAt(1) - '0'))
                        .sum();
                Arrays.stream(row.getField("codes").split(" "))
                        .forEach(code -> partly.put(Integer.valueOf(code), editions));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return partly;
    }
}
