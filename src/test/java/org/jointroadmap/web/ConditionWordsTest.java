package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Facts;
import org.jointroadmap.fact.ImportOpportunity;
import org.jointroadmap.fact.Known;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.OpenTarget;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.rules.Condition;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.web.flag.ConditionWords;
import org.jointroadmap.web.flag.FactWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Whoever asks why reads words, no operators, and "not known" where nothing is known. */
@PageTest
class ConditionWordsTest {
    private static final OpenTarget WITHOUT_FIGURES = Facts.of(
            OpenTarget.class,
            "subject",
            "target/1",
            "title",
            "One billion",
            "monthsSinceFigures",
            999,
            "monthsToStep",
            12);
    private static final ImportOpportunity WITHOUT_WEIGHTS = Facts.of(
            ImportOpportunity.class,
            "subject",
            "opportunity/AZE-BLR-870190",
            "valueThousandUsd",
            1200,
            "thirdThousandUsd",
            1200,
            "spareThousandUsd",
            3000,
            "thirdSharePercent",
            60,
            "sparePercent",
            250,
            "rcaPercent",
            -1,
            "years",
            3);
    private static final OpenItem WITHOUT_DATE = Facts.of(
            OpenItem.class,
            "subject",
            "item/2.4",
            "title",
            "Tooling",
            "daysToDue",
            OpenItem.NO_DUE_DATE,
            "daysUnchanged",
            3);
    private static final RunningProject PROPOSED = Facts.of(
            RunningProject.class,
            "subject",
            "project/P-7",
            "lifecycle",
            "joint-production",
            "stage",
            "proposal",
            "status",
            "running",
            "proposer",
            "BLR",
            "item",
            "2.4",
            "daysInStage",
            21);

    @Autowired
    private ConditionWords conditions;

    @Autowired
    private FactWords facts;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OpenItem | daysLate > 0 | late: more than 0 working days | просрочка: больше чем 0 рабочих дней
            OpenItem | daysLate <= 91 | late: at most 91 working days | просрочка: не больше чем 91 рабочий день
            OpenItem | !claimed | delivery is claimed: no | исполнение заявлено: нет
            OpenItem | scheduled | its due date is known: yes | срок известен: да
            OpenTarget | figuresKnown == true | figures are known: yes | цифры известны: да
            OpenTarget | belowPathPercent >= 15 | below the path: at least 15 % | ниже пути: не меньше чем 15 %
            ImportOpportunity | chapter not in ( "71", "93" ) | chapter: none of 71, 93 | группа: ни одно из: 71, 93
            StandingEscalation | gravest != Severity.INFO | its gravest flag: other than for information | самый тяжёлый флаг: не к сведению
            RunningProject | stage in ( "proposal", "pilot" ) | its stage: one of Proposal, Pilot batch | этап: одно из: Предложение, Опытная партия
            ProjectAtGate | ! yes( "siteReady" ) | answer “The site is found and ready for the pilot”: no | ответ «Площадка найдена и готова к опытной партии»: нет
            ProjectAtGate | yes( "siteReady" ) | answer “The site is found and ready for the pilot”: yes | ответ «Площадка найдена и готова к опытной партии»: да
            RunningProject | number( "localPercent" ) < 15.5 | answer “local percent”: less than 15.5 % | ответ «local percent»: меньше чем 15,5 %
            RunningProject | number( "a" ) < earlier( number( "a" ) ) | answer “a”: less than before the newest: answer “a” | ответ «a»: меньше чем до последнего: ответ «a»
            RunningProject | total( "units", "accepted" ) < total( "units" ) | all “Units made” with “Do you accept the work?” together: less than all “Units made” together | всего «Изготовлено единиц», где «Принимаете ли вы работу?»: да: меньше чем всего «Изготовлено единиц»
            RunningProject | times( "a" ) in ( 1, 2 ) | answered “a”: one of once, 2 times | ответов «a»: одно из: 1 раз, 2 раза
            RunningProject | days( "a" ) <= $p.number( "b" ) | until the date “a”: at most answer “b” | до даты «a»: не больше чем ответ «b»
            RunningProject | ( status == "running" && text( "a" ) contains "Minsk" ) | it is: running and answer “a”: with “Minsk” in it | состояние: идёт и ответ «a»: содержит «Minsk»
            OpenItem | daysLate between 5 and 10 | late: from 5 working days to 10 working days | просрочка: от 5 рабочих дней до 10 рабочих дней
            OpenItem | title startsWith "Tool" | its title: begins with “Tool” | название: начинается с «Tool»
            OpenItem | title not matches "T.*" | its title: does not fit the pattern T.* | название: не подходит под образец T.*
            OpenItem | daysLate > 5 and timesMoved > 1 | late: more than 5 working days and the due date was moved: more than once | просрочка: больше чем 5 рабочих дней и срок переносился: больше чем 1 раз
            ItemProject | exists ( suspended == true ) | there is one with it is suspended: yes | есть такой, где приостановлен: да
            ItemProject | accumulate ( ) | all of them together | все вместе
            ItemProject | forall( ItemProject( suspended ) ) | forall( ItemProject( suspended ) ) | forall( ItemProject( suspended ) )
            OpenItem | exists | there is one | есть
            OpenItem | not ( daysLate > 0, !claimed ) | there is none with late: more than 0 working days; delivery is claimed: no | нет такого, где просрочка: больше чем 0 рабочих дней; исполнение заявлено: нет
            """)
    void aConditionIsSaidInWords(String fact, String text, String english, String russian) {
        assertThat(said(fact, text, Locale.ENGLISH)).isEqualTo(english);
        assertThat(said(fact, text, Locale.forLanguageTag("ru"))).isEqualTo(russian);
    }

    @Test
    void whatIsAskedTogetherIsSaidTogether() {
        assertThat(said(
                        "ImportOpportunity",
                        "unitValuePercent == 0 || ( unitValuePercent >= 87 && unitValuePercent <= 115 )",
                        Locale.ENGLISH))
                .isEqualTo("unit value against the excluded partners’: not known, or unit value against the excluded"
                        + " partners’: at least 87 % and unit value against the excluded partners’: at most 115 %");
    }

    /** Whatever the house's own rules ask. */
    @Test
    void noConditionOfOurRulesKeepsItsOperators() throws IOException {
        for (Condition condition : ofOurRules()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
                assertThat(said(condition.fact(), condition.text(), language))
                        .doesNotContainPattern("[=<>!&|\"]|[a-z][A-Z]|[A-Z]{3}[A-Z_]");
            }
        }
    }

    @Test
    void whatIsNotKnownIsNotSaidAsANumber() {
        assertUnknown(
                WITHOUT_FIGURES, "turnoverMillionUsd", "pathMillionUsd", "belowPathPercent", "monthsSinceFigures");
        assertUnknown(WITHOUT_FIGURES, "passedStepMillionUsd", "monthsSinceStep");
        assertUnknown(WITHOUT_WEIGHTS, "unitValuePercent", "rcaPercent", "changePercent");
        assertUnknown(WITHOUT_DATE, "daysLate", "daysToDue");
        assertUnknown(PROPOSED, "daysSinceReport");
        assertThat(Known.is(WITHOUT_WEIGHTS, "thirdSharePercent")).isTrue();
        assertThat(Known.is(WITHOUT_WEIGHTS, "daysUnanswered")).isTrue();
        assertThat(Known.is(WITHOUT_DATE, "timesMoved")).isTrue();
    }

    private void assertUnknown(Fact fact, String... components) {
        for (String component : components) {
            assertThat(Known.is(fact, component)).as(component).isFalse();
            Condition condition = new Condition(
                    fact.getClass().getSimpleName(),
                    component + " >= 0",
                    Map.of(component, "0"),
                    Set.of(component),
                    true);
            LocaleContextHolder.setLocale(Locale.ENGLISH);
            assertThat(facts.seen(condition, component, "0")).isEqualTo("not known");
            LocaleContextHolder.setLocale(Locale.forLanguageTag("ru"));
            assertThat(facts.seen(condition, component, "0")).isEqualTo("неизвестно");
        }
    }

    private String said(String fact, String text, Locale language) {
        LocaleContextHolder.setLocale(language);
        return conditions
                .of(new Condition(fact, text, Map.of(), Set.of(), true))
                .replace('\u00a0', ' ');
    }

    private static List<Condition> ofOurRules() throws IOException {
        List<Condition> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".drl")).toList()) {
                RuleFile.parse(file.toString(), Files.readString(file)).rules().stream()
                        .flatMap(Rule::elements)
                        .filter(FactPattern.class::isInstance)
                        .map(FactPattern.class::cast)
                        .forEach(pattern -> pattern.parts().stream()
                                .map(part -> new Condition(
                                        pattern.type().getSimpleName(), part.text(), Map.of(), Set.of(), true))
                                .forEach(found::add));
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }
}
