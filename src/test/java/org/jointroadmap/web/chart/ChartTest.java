package org.jointroadmap.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0.2, 1",
        "9, 2, 10",
        "10, 2, 10",
        "10.1, 5, 15",
        "423, 100, 500",
        "1000, 200, 1000",
        "0.03, 0.01, 0.03",
        "7000000000, 2000000000, 8000000000",
        "0, 1, 1",
        "-5, 1, 1",
        "NaN, 1, 1",
        "Infinity, 1, 1"
    })
    void anAxisHasRoundNumbers(double largest, double step, double top) {
        Scale scale = Scale.upTo(largest);
        assertThat(scale.step()).isCloseTo(step, Offset.offset(step * 1e-9));
        assertThat(scale.top()).isCloseTo(top, Offset.offset(top * 1e-9));
        assertThat(scale.marks()).hasSizeBetween(2, 7).startsWith(0.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {340, 900})
    void aLineChartDrawsEverySeriesAndItsPath(int width) {
        String svg = new LineChart(
                        "Turnover",
                        "million USD",
                        List.of(
                                line("BACI", false, 2022, 400, 2023, 420),
                                line("One figure", false, 2021, 885, 2021, 885),
                                line("path", true, 2023, 400, 2030, 1000)))
                .svg(width, Locale.ENGLISH);
        assertThat(svg)
                .startsWith("<svg viewBox=\"0 0 " + width)
                .contains("role=\"img\" aria-label=\"Turnover\"")
                .contains("class=\"goal\"")
                .contains(">1,000</text>")
                .contains("million USD")
                .doesNotContain("NaN")
                .endsWith("</svg>");
    }

    @Test
    void linesDifferByMoreThanTheirColour() {
        LineChart chart = new LineChart(
                "a", "b", List.of(line("one", false, 2022, 1, 2023, 2), line("other", false, 2022, 2, 2023, 3)));
        String svg = chart.svg(340, Locale.ENGLISH);
        assertThat(svg.split("<circle")).hasSize(3);
        assertThat(svg.split("<rect")).hasSize(3);
    }

    @Test
    void namesStandWhereTheLinesEndAndNoneOverAnother() {
        List<LineChart.Line> lines = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            lines.add(line("azernews, source " + number, false, 2020, 420 + number, 2024, 423 + number));
        }
        for (int width : new int[] {340, 900}) {
            String svg = new LineChart("Turnover", "million USD", lines).svg(width, Locale.ENGLISH);
            List<double[]> places = Pattern.compile("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*>azernews")
                    .matcher(svg)
                    .results()
                    .map(found -> new double[] {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))})
                    .toList();
            assertThat(places).hasSize(9);
            for (double[] one : places) {
                assertThat(one[0]).isBetween(0.0, (double) width);
                assertThat(places.stream().filter(other -> Math.abs(other[1] - one[1]) < 13))
                        .as("names in the line of " + one[1])
                        .hasSize(1);
            }
        }
    }

    /** Sources that say almost the same at almost the same time, beside steps and today. */
    @ParameterizedTest
    @CsvSource({
        "340, 12, 1",
        "340, 30, 1",
        "340, 60, 7",
        "900, 12, 1",
        "900, 30, 1",
        "900, 60, 7",
        "340, 25, 400",
        "900, 25, 400"
    })
    void noWordsStandOverOthersHoweverManySourcesThereAre(int width, int sources, double apart) {
        List<LineChart.Line> lines = new ArrayList<>();
        for (int number = 0; number < sources; number++) {
            lines.add(line(
                    (number % 2 == 0 ? "COMTRADE, AZE, CIF-FOB " : "Белстат, источник № ") + number,
                    false,
                    2015 + number % 5,
                    400 + number * apart,
                    2023 + number % 3,
                    420 + number * apart / 3));
        }
        lines.add(line("path", true, 2023, 400, 2030, 1000));
        String svg = new LineChart(
                        "Turnover",
                        "million USD",
                        lines,
                        List.of(
                                new LineChart.Mark(YearMonth.of(2025, 11), 500, "500 by November 2025"),
                                new LineChart.Mark(YearMonth.of(2030, 12), 1000, "1000 by December 2030")),
                        YearMonth.of(2023, 12),
                        new LineChart.Mark(YearMonth.of(2026, 11), 0, "today"))
                .svg(width, Locale.ENGLISH);
        assertThat(words(svg)).hasSizeGreaterThan(sources + 3);
        assertNothingOverAnotherOrTheEdge(svg, width);
    }

    /** Long words of steps that are passed on the day that is today, or at either end of the years, where names end too. */
    @ParameterizedTest
    @CsvSource({
        "340, 2026-11, 2026-11, 2030-12, 500",
        "900, 2026-11, 2026-11, 2030-12, 500",
        "340, 2030-12, 2030-12, 2030-12, 500",
        "900, 2030-12, 2030-11, 2030-12, 500",
        "340, 2009-12, 2010-01, 2030-12, 500",
        "900, 2009-12, 2010-01, 2030-12, 500",
        "900, 2031-03, 2026-12, 2031-01, 500",
        "340, 2031-03, 2026-12, 2031-01, 500",
        "900, 2029-09, 2030-01, 2030-12, 1000",
        "340, 2026-11, 2027-01, 2030-12, 900000000",
        "900, 2026-11, 2027-01, 2030-12, 900000000",
    })
    void wordsMeetNeitherTheLineOfTodayNorTheEdges(
            int width, YearMonth today, YearMonth step, YearMonth last, double value) {
        String svg = new LineChart(
                        "Товарооборот",
                        "млн долларов",
                        List.of(
                                line("Национальный статистический комитет", false, 2009, value / 3, 2024, value / 2),
                                line("BACI HS17 V202601, all products", false, 2012, value, 2025, value * 0.9),
                                new LineChart.Line(
                                        "путь к цели",
                                        true,
                                        List.of(
                                                new LineChart.Point(YearMonth.of(2023, 12), value / 2),
                                                new LineChart.Point(last, value)))),
                        List.of(
                                new LineChart.Mark(step, value / 2, "500 000,0 — сентябрь 2026"),
                                new LineChart.Mark(last, value, "1 000 000,0 — декабрь 2030")),
                        YearMonth.of(2023, 12),
                        new LineChart.Mark(today, 0, "сегодня"))
                .svg(width, Locale.forLanguageTag("ru"));
        assertNothingOverAnotherOrTheEdge(svg, width);
        double line = Double.parseDouble(svg.replaceAll("(?s).*<line x1=\"([0-9.]+)\"[^>]*class=\"today\".*", "$1"));
        double left = Double.parseDouble(svg.replaceAll("(?s).*?<line x1=\"([0-9.]+)\".*", "$1"));
        double room = Math.max(line - left, width - line) - 12;
        Box word = words(svg.replaceAll("<text(?![^>]*>сегодня)[^>]*>[^<]*</text>", ""))
                .get(0);
        assertThat(leaders(svg)).noneMatch(leader -> word.isCrossed(leader[0], leader[1], leader[2], leader[3]));
        // The line begins under its own word; a name that no side has room for may cross it.
        assertThat(words(svg))
                .filteredOn(name -> name.top() > 20 || !name.touches(new Box(line - 30, 0, line + 30, 20)))
                .filteredOn(name -> name.bottom() < height(svg) - 20)
                .filteredOn(name -> name.wide() * 1.3 < room)
                .noneMatch(name -> name.left() < line && line < name.right());
    }

    private static void assertNothingOverAnotherOrTheEdge(String svg, int width) {
        List<Box> words = words(svg);
        for (int one = 0; one < words.size(); one++) {
            assertThat(words.get(one).left()).isGreaterThanOrEqualTo(0);
            assertThat(words.get(one).right()).isLessThanOrEqualTo(width);
            assertThat(words.get(one).top()).isGreaterThanOrEqualTo(0);
            assertThat(words.get(one).bottom()).isLessThanOrEqualTo(height(svg));
            for (int other = 0; other < one; other++) {
                assertThat(words.get(one).touches(words.get(other)))
                        .as("%s over %s", words.get(one), words.get(other))
                        .isFalse();
            }
        }
    }

    private static List<double[]> leaders(String svg) {
        return Pattern.compile(
                        "<line x1=\"([0-9.]+)\" y1=\"([0-9.]+)\" x2=\"([0-9.]+)\" y2=\"([0-9.]+)\" class=\"leader\"")
                .matcher(svg)
                .results()
                .map(line -> IntStream.rangeClosed(1, 4)
                        .mapToDouble(at -> Double.parseDouble(line.group(at)))
                        .toArray())
                .toList();
    }

    private static double height(String svg) {
        return Double.parseDouble(svg.replaceAll("(?s).*?viewBox=\"0 0 \\d+ (\\d+)\".*", "$1"));
    }

    private static List<Box> words(String svg) {
        return Pattern.compile("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\" text-anchor=\"(\\w+)\"[^>]*>([^<]+)<")
                .matcher(svg)
                .results()
                .map(text -> place(
                        Double.parseDouble(text.group(1)),
                        Double.parseDouble(text.group(2)),
                        text.group(3),
                        text.group(4)))
                .toList();
    }

    /** Monthly figures of many sources are thousands of points to keep clear of. */
    @Test
    void theirPlacesAreFoundInNoTime() {
        List<LineChart.Line> lines = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            int source = number;
            lines.add(new LineChart.Line(
                    "Source " + number,
                    false,
                    IntStream.range(0, 200)
                            .mapToObj(month ->
                                    new LineChart.Point(YearMonth.of(2010, 1).plusMonths(month), 400 + source))
                            .toList()));
        }
        assertTimeout(
                Duration.ofSeconds(5), () -> new LineChart("Turnover", "million USD", lines).svg(900, Locale.ENGLISH));
    }

    /** Who is moved away is joined to where its line ends. */
    @Test
    void aNameThatIsMovedHasALineToItsPoint() {
        List<LineChart.Line> lines = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            lines.add(line("Source " + number, false, 2020, 400, 2024, 420));
        }
        String svg = new LineChart("Turnover", "million USD", lines).svg(900, Locale.ENGLISH);
        assertThat(svg.split("class=\"leader\"")).hasSizeBetween(10, 12);
    }

    /** Words of 12 pixels: ten of them above the line that they stand on, three below; as wide as a browser measured. */
    private static Box place(double x, double y, String anchor, String words) {
        double wide = words.chars()
                .mapToDouble(letter -> " \u00a0,.iljt'".indexOf(letter) >= 0
                        ? 3.2
                        : "mwшщжю".indexOf(letter) >= 0 ? 10.2 : Character.isUpperCase(letter) ? 9 : 7.1)
                .sum();
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - wide : x - wide / 2;
        return new Box(left, y - 10, left + wide, y + 3);
    }

    @Test
    void historyStepsBackAndTodayAndTheStepsAreMarked() {
        String svg = new LineChart(
                        "Turnover",
                        "million USD",
                        List.of(
                                line("old", false, 2012, 223, 2018, 204),
                                line("BACI", false, 2020, 300, 2024, 423),
                                line("path", true, 2023, 400, 2030, 1000)),
                        List.of(new LineChart.Mark(YearMonth.of(2025, 11), 500, "500 by November 2025")),
                        YearMonth.of(2023, 12),
                        new LineChart.Mark(YearMonth.of(2026, 11), 0, "today"))
                .svg(900, Locale.ENGLISH);
        assertThat(svg)
                .contains("class=\"past\">old</text>")
                .contains("class=\"dot past tone-0\"")
                .contains("class=\"dot tone-1\"")
                .contains("class=\"named tone-1\">BACI</text>")
                .contains(">500 by November 2025</text>")
                .contains("class=\"today\"")
                .contains(">today</text>");
    }

    @Test
    void barsAreSortedAndCarryTheirValues() {
        String svg = new SortedBars(
                        "Suppliers",
                        List.of(
                                new SortedBars.Bar("3 others", 900, false, true),
                                new SortedBars.Bar("Malta", 1, false, false),
                                new SortedBars.Bar("Germany · excluded", 1500, true, false)))
                .svg(340, Locale.ENGLISH);
        assertThat(svg).containsSubsequence(">Germany", ">1,500<", ">Malta", ">1<", ">3 others", ">900<");
        assertThat(svg).contains("class=\"bar marked\"").contains("class=\"bar rest\"");
    }

    @Test
    void nothingIsDrawnAsNothing() {
        assertThat(new LineChart("a", "b", List.of()).svg(340, Locale.ENGLISH)).doesNotContain("NaN");
        assertThat(new SortedBars("a", List.of()).svg(340, Locale.ENGLISH)).doesNotContain("NaN");
    }

    @Test
    void namesAreNoMarkup() {
        String svg = new SortedBars("<script>\"&", List.of(new SortedBars.Bar("<b>", 5, false, false)))
                .svg(340, Locale.ENGLISH);
        assertThat(svg).contains("&lt;script&gt;&quot;&amp;").doesNotContain("<script");
    }

    private static LineChart.Line line(String name, boolean goal, int year, double value, int later, double other) {
        return new LineChart.Line(
                name,
                goal,
                List.of(
                        new LineChart.Point(YearMonth.of(year, 12), value),
                        new LineChart.Point(YearMonth.of(later, 12), other)));
    }
}
