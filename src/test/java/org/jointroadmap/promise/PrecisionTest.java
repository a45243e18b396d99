package org.jointroadmap.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is said of 300 rows beside what a person says of them. The words were mended by what went wrong in the rows looked at;
 * of those held back nothing but the figures is printed. One hand wrote both, before the first run.
 */
class PrecisionTest {
    private static final Watch WATCH = new Watch(10);
    private static final double LEAST = 0.9;

    /** Right, needless and missed. */
    private static final class Tally {
        private int right;
        private int needless;
        private int missed;

        double precision() {
            return right + needless == 0 ? 1 : (double) right / (right + needless);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    @ParameterizedTest
    @CsvSource({"looked-at.tsv, 200", "held-back.tsv, 100"})
    void whatIsSaidIsRight(String file, int rows) {
        List<LabelledRow> labelled = LabelledRow.of(file);
        assertThat(labelled).hasSize(rows);
        Map<Lack, Tally> tallies = new EnumMap<>(Lack.class);
        Tally all = new Tally();
        Map<String, Twins> before = new HashMap<>();
        for (LabelledRow row : labelled) {
            Set<Lack> said = said(row, before.computeIfAbsent(row.language(), made -> new Twins()));
            for (Lack lack : Lack.values()) {
                Tally tally = tallies.computeIfAbsent(lack, made -> new Tally());
                count(tally, said.contains(lack), row.lacks().contains(lack));
                count(all, said.contains(lack), row.lacks().contains(lack));
            }
            if (file.startsWith("looked") && !said.equals(row.lacks())) {
                System.out.println("said " + said + " of: " + row.line());
            }
        }
        tallies.forEach((lack, tally) -> print(file, lack.key(), tally));
        print(file, "all", all);
        assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST);
        assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void halfOfTheRowsAreSound() {
        long sound = LabelledRow.of("looked-at.tsv").stream()
                        .filter(row -> row.lacks().isEmpty())
                        .count()
                + LabelledRow.of("held-back.tsv").stream()
                        .filter(row -> row.lacks().isEmpty())
                        .count();
        assertThat(sound).isBetween(130L, 170L);
    }

    private static Set<Lack> said(LabelledRow row, Twins before) {
        Set<Lack> said = EnumSet.noneOf(Lack.class);
        WATCH.of(row.promise(), LabelledRow.PROMISED).forEach(advice -> said.add(advice.kind()));
        before.of(row.line(), row.promise().titles()).ifPresent(twin -> said.add(Lack.TWICE));
        before.put(row.line(), row.promise().titles());
        return said;
    }

    private static void count(Tally tally, boolean said, boolean so) {
        tally.right += said && so ? 1 : 0;
        tally.needless += said && !so ? 1 : 0;
        tally.missed += !said && so ? 1 : 0;
    }

    private static void print(String file, String kind, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %-7s right %3d, needless %2d, missed %2d: precision %.3f, recall %.3f%n",
                file,
                kind,
                tally.right,
                tally.needless,
                tally.missed,
                tally.precision(),
                tally.recall());
    }
}
