package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.engine.RuleCompiler;
import org.jointroadmap.rules.language.RuleFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Whatever the server is set to, the program is the same. */
class SameEverywhereTest {
    private static final OpenItem LATE = Facts.of(
            OpenItem.class,
            "subject",
            "item/2.4",
            "title",
            "Tooling delivered",
            "scheduled",
            true,
            "claimed",
            false,
            "daysLate",
            91,
            "daysToDue",
            0,
            "daysUnchanged",
            3,
            "timesMoved",
            0);

    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void leaveTheMachineAsItWas() {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az-AZ", "tr-TR", "ru-BY", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR"})
    void theRulesAreBuiltAndCount(String machine) throws IOException {
        start(Locale.forLanguageTag(machine), "America/New_York", new MockEnvironment());
        String text = Files.readString(Path.of("rules/roadmap/overdue.drl"));
        CompiledRules rules =
                new CompiledRules(1, new RuleCompiler().compile(List.of(RuleFile.parse("roadmap/overdue.drl", text))));
        assertThat(rules.evaluate(List.of(LATE)).findings())
                .extracting(concluded -> concluded.conclusion().reason().english())
                .containsExactly("91 working days late");
        assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theZoneIsTheRoadmapsAndNotTheServers() {
        start(
                Locale.ENGLISH,
                "America/New_York",
                new MockEnvironment().withProperty("joint-roadmap.zone", "Asia/Baku"));
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Asia/Baku"));
        start(Locale.ENGLISH, "America/New_York", new MockEnvironment());
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Europe/Minsk"));
    }

    @Test
    void aZoneThatIsNoneIsLeftToTheStartToRefuse() {
        start(Locale.ENGLISH, "America/New_York", new MockEnvironment().withProperty("joint-roadmap.zone", "Mars"));
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("America/New_York"));
    }

    private static void start(Locale machine, String zone, MockEnvironment settings) {
        Locale.setDefault(machine);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        new SameEverywhere().postProcessEnvironment(settings, new SpringApplication());
    }
}
