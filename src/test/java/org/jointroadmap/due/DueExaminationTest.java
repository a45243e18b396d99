package org.jointroadmap.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.due.Examined.Verdict;
import org.jointroadmap.party.PublishedCalendars;
import org.jointroadmap.party.Side;
import org.jointroadmap.party.WorkingCalendar;
import org.jointroadmap.party.WorkingCalendars;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An examination of the grammar by somebody who had not seen it, with the working days that are published. */
class DueExaminationTest {
    private static final Logger LOG = LoggerFactory.getLogger(DueExaminationTest.class);
    private static final double GOAL = 0.95;

    private final DueTexts dueTexts = new DueTexts(DueSettings.USUAL);
    private final WorkingCalendars calendars = PublishedCalendars.usual();

    @Test
    void nothingIsSilentlyWrong() {
        List<Examined> examination = Examined.all();
        Map<String, Map<Verdict, Integer>> table = new TreeMap<>();
        for (Examined one : examination) {
            Understood read = read(one);
            Verdict verdict = one.verdict(read);
            table.computeIfAbsent(one.language(), language -> new EnumMap<>(Verdict.class))
                    .merge(verdict, 1, Integer::sum);
            if (verdict != Verdict.RIGHT) {
                LOG.info("{}: {} {} [{}] {}", verdict, one.language(), one.side(), one.text(), Wording.written(read));
            }
        }
        table.forEach((language, counts) -> LOG.info(
                "| {} | right {} | asked {} | wrong {} |",
                language,
                counts.getOrDefault(Verdict.RIGHT, 0),
                counts.getOrDefault(Verdict.ASKED, 0),
                counts.getOrDefault(Verdict.WRONG, 0)));
        assertThat(examination)
                .filteredOn(one -> one.verdict(read(one)) == Verdict.WRONG)
                .extracting(Examined::text)
                .isEmpty();
        assertThat(examination)
                .filteredOn(one -> one.verdict(read(one)) == Verdict.RIGHT)
                .hasSizeGreaterThan((int) (GOAL * examination.size()));
    }

    private Understood read(Examined one) {
        WorkingCalendar calendar = one.side().equals("joint")
                ? calendars.joint(List.of(new Side("BLR", "BY"), new Side("AZE", "AZ")))
                : calendars.fresh(one.side());
        return dueTexts.read(one.question(calendar::isWorking));
    }
}
