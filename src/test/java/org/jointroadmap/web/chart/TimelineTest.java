package org.jointroadmap.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void eachSignIsThereAndTold() {
        String svg = drawn(lane(
                "2.4 <Tooling> & more",
                Arrays.stream(Lane.Sign.values())
                        .map(sign -> new Lane.Mark(TODAY.plusDays(sign.ordinal() * 9L), sign, "told " + sign))
                        .toArray(Lane.Mark[]::new)));
        for (Lane.Sign sign : Lane.Sign.values()) {
            assertThat(svg)
                    .contains("<title>told " + sign)
                    .contains("\"" + sign.name().toLowerCase(Locale.ROOT) + "\"");
        }
        assertThat(svg)
                .contains("<a href=\"/items/2.4\">")
                .contains("role=\"img\" aria-label=")
                .contains("&lt;Tooling&gt; &amp;");
    }

    /** However far apart the days are: nothing is outside, and the names on the axis have room. */
    @ParameterizedTest
    @CsvSource({"0, 0", "-40, 40", "-300, 300", "-900, 900", "-40000, 40000", "5, 20000"})
    void whateverLiesFarStandsAtTheEdge(int first, int last) {
        String svg = drawn(lane(
                "1",
                new Lane.Mark(TODAY.plusDays(first), Lane.Sign.EARLIER, "first"),
                new Lane.Mark(TODAY.plusDays(last), Lane.Sign.DUE, "last")));
        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        java.util.regex.Pattern.compile(" x[12]?=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .forEach(x -> assertThat(Double.parseDouble(x.group(1))).isBetween(0.0, 1180.0));
        assertThat(svg.split("<text").length).isLessThan(40);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(drawn()).contains("class=\"today\"");
    }

    private static Lane lane(String name, Lane.Mark... marks) {
        return new Lane(
                name,
                "",
                "/items/2.4",
                name + ": words",
                List.of(new Lane.Bar(TODAY.minusDays(20), TODAY, "assessment", "assessment, long")),
                List.of(marks));
    }

    private static String drawn(Lane... lanes) {
        String svg = new Timeline("Time", "What it means", TODAY, "today", List.of(lanes)).svg(Locale.ENGLISH);
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg))))
                .doesNotThrowAnyException();
        return svg;
    }
}
