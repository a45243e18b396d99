package org.jointroadmap.trade.meaning;

import com.ibm.icu.util.Region;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The countries of trade statistics: which number or letters mean which country, and a small index for each, so that a
 * reader of millions of rows compares numbers.
 */
@Component
public class CountryCodes {
    /** The whole world, as a partner. */
    public static final int WORLD = -1;

    /** No country and not counted: groups such as the EU, whose members are there too, bunkers, free zones, areas not specified. */
    public static final int SPECIAL = -2;

    /** No such code. */
    public static final int UNKNOWN = -3;

    private static final int NUMBERS = 1000;

    private final int[] byNumber = new int[NUMBERS];
    private final Map<String, Integer> byLetters = new HashMap<>();
    private final List<String> letters = new ArrayList<>();
    private final Set<String> unplaced = new TreeSet<>();

    public CountryCodes() {
        Arrays.fill(byNumber, UNKNOWN);
        Arrays.stream(Locale.getISOCountries()).forEach(this::addToday);
        Map.of("WLD", WORLD, "ALL", WORLD, "EUN", SPECIAL, "UNS", SPECIAL).forEach(byLetters::put);
        addOthers();
    }

    /** The index of a numeric code: ISO 3166 and M49, the own codes of BACI and Comtrade, and those of the past. */
    public int ofNumber(int code) {
        return code >= 0 && code < NUMBERS ? byNumber[code] : UNKNOWN;
    }

    /** The index of alpha-3 letters, padded or in lower case too. */
    public int ofLetters(String code) {
        return byLetters.getOrDefault(code.strip().toUpperCase(Locale.ROOT), UNKNOWN);
    }

    /** The alpha-3 letters of an index that is a country. */
    public String letters(int index) {
        return letters.get(index);
    }

    /**
     * Letters of areas without a country, such as "Other Asia" (S19) or "Europe EFTA" (R20): they count in what a country
     * sold to and bought from the world, and are never shown as a partner.
     */
    public Set<String> unplaced() {
        return unplaced;
    }

    /** How many countries there are: every index is below. At most 1,023. */
    public int count() {
        return letters.size();
    }

    private void addToday(String iso2) {
        String iso3 = new Locale.Builder().setRegion(iso2).build().getISO3Country();
        int number = number(iso2);
        int index = index(iso3);
        if (number > 0) {
            byNumber[number] = index;
        }
    }

    /** 0 where the library knows no number. */
    private static int number(String iso2) {
        try {
            return Region.getInstance(iso2).getNumericCode();
        } catch (IllegalArgumentException unknown) {
            return 0;
        }
    }

    private int index(String iso3) {
        return byLetters.computeIfAbsent(iso3, added -> {
            letters.add(added);
            return letters.size() - 1;
        });
    }

    private int unplaced(String code) {
        unplaced.add(code);
        return index(code);
    }

    private void addOthers() {
        var resource = Objects.requireNonNull(CountryCodes.class.getResourceAsStream("/trade/countries.csv"));
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                String code = row.getField("letters");
                int index =
                        switch (row.getField("kind")) {
                            case "world" -> WORLD;
                            case "area" -> SPECIAL;
                            case "unplaced" -> unplaced(code);
                            case "alias" -> ofNumber(Integer.parseInt(row.getField("number")));
                            default -> index(code);
                        };
                byLetters.put(code, index);
                byNumber[Integer.parseInt(row.getField("number"))] = index;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
