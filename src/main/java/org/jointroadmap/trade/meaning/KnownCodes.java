package org.jointroadmap.trade.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/** The six-digit codes that some edition of the Harmonized System has, from 1992 to 2022. */
public final class KnownCodes {
    /** Last four digits of what is withheld of a chapter. */
    private static final int WITHHELD = 9999;

    private static final BitSet KNOWN = read();

    private KnownCodes() {}

    /** Whether any edition has the code, or it stands for what is withheld of a chapter or of all (999999). */
    public static boolean has(int code) {
        return KNOWN.get(code);
    }

    private static BitSet read() {
        BitSet known = new BitSet(1_000_000);
        var resource = Objects.requireNonNull(KnownCodes.class.getResourceAsStream("/trade/hs-codes.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .mapToInt(Integer::parseInt)
                    .forEach(code -> {
                        known.set(code);
                        known.set(code / 10_000 * 10_000 + WITHHELD);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
