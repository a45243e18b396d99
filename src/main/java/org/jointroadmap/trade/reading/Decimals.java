package org.jointroadmap.trade.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jointroadmap.DecimalMark;
import org.jointroadmap.document.file.RefusedFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people and programs write them: 1234.5, 1,234.5, 1.234,5, 1.5E7, "   13.235". A file has one decimal mark;
 * what proves it, such as two equal marks or a mark before other than three digits, decides for all that could be either.
 */
final class Decimals {
    /** There is none: the cell is empty or says so. */
    static final long NONE = Long.MIN_VALUE;

    /** What is there is no number, or an absurd one. */
    static final long WRONG = Long.MIN_VALUE + 1;

    /** Ends a number that a program stored as one, which has a point whatever the file's texts have. */
    static final String STORED = "e0";

    private static final Set<String> NOTHING = Set.of("NA", "N/A", "NULL", "NAN", "-", "..", "...", ":");
    private static final BigDecimal ABSURD = new BigDecimal("1e15");
    private static final int LONGEST = 40;

    private final @Nullable DecimalMark usual;
    private final @Nullable Supplier<Optional<DecimalMark>> further;
    private @Nullable Proof proof;
    private @Nullable Proof relied;

    private Decimals(@Nullable DecimalMark usual, @Nullable Supplier<Optional<DecimalMark>> further) {
        this.usual = usual;
        this.further = further;
    }

    /** Of a file whose format has this mark, unless it shows the other one. */
    static Decimals usually(DecimalMark usual) {
        return new Decimals(usual, Optional::empty);
    }

    /** Of a file that shows its mark somewhere; {@code further} looks for it when it is first needed. */
    static Decimals shown(Supplier<Optional<DecimalMark>> further) {
        return new Decimals(null, further);
    }

    /** To find the mark of a text, whatever its numbers are. */
    static Decimals searching() {
        return new Decimals(null, null);
    }

    /** The mark that is proven so far. */
    Optional<DecimalMark> proven() {
        return Optional.ofNullable(proof).map(Proof::mark);
    }

    /**
     * The number times ten to the power of {@code places}, at most six, rounded; or {@link #NONE} or {@link #WRONG}.
     *
     * @throws RefusedFile if the file shows both marks, or none where it matters
     */
    long read(Cells cells, int cell, int places) {
        int length = cells.length(cell);
        if (length == 0) {
            return NONE;
        }
        if (length > 12) {
            return slowly(cells, cell, places);
        }
        char sign = sign();
        long value = 0;
        int mark = -1;
        for (int at = 0; at < length; at++) {
            char character = cells.at(cell, at);
            if (character >= '0' && character <= '9' && (mark < 0 || at - mark <= places)) {
                value = value * 10 + character - '0';
            } else if (character == sign && mark < 0 && at > 0) {
                mark = at;
            } else {
                return slowly(cells, cell, places);
            }
        }
        if (proof == null && mark >= 0 && !isEither(cells, cell, length, mark)) {
            return slowly(cells, cell, places);
        }
        for (int missing = mark < 0 ? 0 : length - mark - 1; missing < places; missing++) {
            value *= 10;
        }
        return value;
    }

    /** Of a number that can be read at once: the proven mark, or the one that was relied on before. */
    private char sign() {
        Proof known = proof == null ? relied : proof;
        return known == null ? 0 : known.mark().sign();
    }

    /** As {@link DecimalMark#ambiguous}: a number that proves nothing. */
    private static boolean isEither(Cells cells, int cell, int length, int mark) {
        return mark <= 3 && length - mark == 4 && cells.at(cell, 0) != '0';
    }

    private long slowly(Cells cells, int cell, int places) {
        String text = cells.text(cell);
        if (NOTHING.contains(text.toUpperCase(Locale.ROOT))) {
            return NONE;
        }
        if (text.length() > LONGEST) {
            return WRONG;
        }
        return mark(text, cells.line())
                .plain(text)
                .map(plain -> number(plain, places))
                .orElse(WRONG);
    }

    private static long number(String plain, int places) {
        try {
            BigDecimal number = new BigDecimal(plain);
            if (isFarOff(number) || number.abs().compareTo(ABSURD) >= 0 || number.precision() - number.scale() > 16) {
                return WRONG;
            }
            return number.movePointRight(places)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException wrong) {
            return WRONG;
        }
    }

    private DecimalMark mark(String text, long line) {
        if (text.endsWith(STORED)) {
            return DecimalMark.POINT;
        }
        Optional<DecimalMark> shown = DecimalMark.shownBy(text);
        if (shown.isPresent()) {
            prove(new Proof(shown.get(), text, line));
        } else if (proof == null && DecimalMark.ambiguous(text).isPresent()) {
            rely(text, line);
        }
        return proof != null ? proof.mark() : usual == null ? DecimalMark.POINT : usual;
    }

    private void prove(Proof shown) {
        Proof before = proof == null ? relied : proof;
        if (before != null && before.mark() != shown.mark()) {
            throw new RefusedFile("refused.trade.marks.both", before.text(), before.line(), shown.text(), shown.line());
        }
        proof = proof == null ? shown : proof;
    }

    /** Two readings are left, so the rest of the file must show which one is right. */
    private void rely(String text, long line) {
        if (usual != null) {
            relied = relied == null ? new Proof(usual, text, line) : relied;
        } else if (further != null) {
            DecimalMark mark =
                    further.get().orElseThrow(() -> new RefusedFile("refused.trade.marks.either", text, line));
            proof = new Proof(mark, text, line);
        }
    }

    /** Arithmetic with 1e-100000000, or writing it out, would take minutes and all memory. */
    static boolean isFarOff(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST;
    }

    private record Proof(DecimalMark mark, String text, long line) {}
}
