package org.jointroadmap.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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
        assertThat(chart.shape(0)).isNotEqualTo(chart.shape(1));
    }

    @Test
    void partsOfABarDifferByMoreThanTheirColour() {
        String svg = new StackedBars(
                        "a",
                        "kg",
                        List.of("2024"),
                        List.of(
                                new StackedBars.Part("Germany", 0, List.of(500.0)),
                                new StackedBars.Part("France", 1, List.of(499.0)),
                                new StackedBars.Part("Malta", 2, List.of(1.0))))
                .svg(340, Locale.ENGLISH);
        assertThat(svg)
                .contains("<title>Germany, 2024: 500</title>")
                .contains("class=\"inside\">1</text>")
                .contains("class=\"inside\">2</text>")
                .contains("<title>Malta, 2024: 1</title>")
                .doesNotContain("class=\"inside\">3</text>");
    }

    @Test
    void nothingIsDrawnAsNothing() {
        assertThat(new LineChart("a", "b", List.of()).svg(340, Locale.ENGLISH)).doesNotContain("NaN");
        assertThat(new StackedBars("a", "b", List.of(), List.of()).svg(340, Locale.ENGLISH))
                .doesNotContain("NaN");
    }

    @Test
    void namesAreNoMarkup() {
        String svg = new StackedBars(
                        "<script>\"&", "kg", List.of("2024"), List.of(new StackedBars.Part("<b>", 0, List.of(5.0))))
                .svg(340, Locale.ENGLISH);
        assertThat(svg).contains("&lt;script&gt;&quot;&amp;").doesNotContain("<script");
    }

    @Test
    void barsStandOnEachOther() {
        String svg = new StackedBars(
                        "Suppliers",
                        "thousand USD",
                        List.of("2023", "2024"),
                        List.of(
                                new StackedBars.Part("Germany", 0, List.of(50.0, 0.0)),
                                new StackedBars.Part("others", 7, List.of(50.0, 100.0))))
                .svg(620, Locale.forLanguageTag("ru"));
        assertThat(svg.split("<rect")).hasSize(5);
        assertThat(svg).contains("tone-7").contains("2023").contains("2024");
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
