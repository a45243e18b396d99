package org.jointroadmap.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Deadlines as officials write them, in four languages: each is understood as the table says, or asked about. */
class DueWordingsTest {
    private final DueTexts dueTexts = new DueTexts(DueSettings.USUAL);

    @Test
    void noWordingIsReadWrong() {
        List<Wording> table = Wording.all();
        Map<String, Integer> counts = new TreeMap<>(Map.of("right", 0, "asked", 0, "wrong", 0));
        for (Wording wording : table) {
            boolean right = Wording.written(dueTexts.read(wording.question())).equals(wording.expected());
            counts.merge(right ? wording.verdict() : "wrong", 1, Integer::sum);
        }
        LoggerFactory.getLogger(DueWordingsTest.class).info("{} wordings: {}", table.size(), counts);
        assertThat(table).hasSizeGreaterThan(1000);
        assertThat(table).allSatisfy(wording -> assertThat(Wording.written(dueTexts.read(wording.question())))
                .as(wording.text())
                .isEqualTo(wording.expected()));
        assertThat(counts).containsEntry("wrong", 0);
    }

    /** What is asked about has no day, so that nobody takes it for one. */
    @Test
    void whatIsAskedHasNoDay() {
        assertThat(Wording.all())
                .filteredOn(wording -> wording.verdict().equals("asked"))
                .allSatisfy(
                        wording -> assertThat(dueTexts.read(wording.question()).date())
                                .as(wording.text())
                                .isNull());
    }

    /** Case, kinds of blanks and dashes, and a full stop at the end say nothing. */
    @Test
    void howItIsTypedChangesNothing() {
        assertThat(Wording.all()).allSatisfy(wording -> {
            Understood read = dueTexts.read(wording.question());
            DueQuestion typed = wording.question()
                    .with("  " + wording.text().replace(' ', '\u00a0').replace('–', '—') + " ");
            Understood other = dueTexts.read(typed);
            assertThat(other.kind()).as(wording.text()).isEqualTo(read.kind());
            assertThat(other.date()).as(wording.text()).isEqualTo(read.date());
            assertThat(other.recurrence()).as(wording.text()).isEqualTo(read.recurrence());
        });
    }
}
