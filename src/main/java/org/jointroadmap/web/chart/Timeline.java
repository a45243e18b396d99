package org.jointroadmap.web.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What happens when, a lane for each thing.
 *
 * @param description what lanes and signs mean
 * @param now the word for today
 */
public record Timeline(String title, String description, LocalDate today, String now, List<Lane> lanes) {
    private static final int WIDTH = 1180;
    private static final int LEFT = 370;
    private static final int RIGHT = WIDTH - 30;
    private static final int TOP = 58;
    private static final int LANE = 28;
    private static final int BAR = 16;
    private static final double GAP = 8;

    public Timeline {
        lanes = List.copyOf(lanes);
    }

    /** As SVG, the names of months and years in a language. */
    public String svg(Locale language) {
        int bottom = TOP + LANE * lanes.size();
        TimeAxis axis = TimeAxis.of(lanes.stream().flatMap(Timeline::days), today, LEFT, RIGHT);
        Svg svg = Svg.ofParts(WIDTH, bottom + 6, title, description);
        for (int at = 0; at < lanes.size(); at += 2) {
            svg.rectangle(0, TOP + LANE * at, WIDTH, LANE, "lane");
        }
        axis.draw(svg, TOP, bottom, language);
        for (int at = 0; at < lanes.size(); at++) {
            draw(svg, axis, lanes.get(at), TOP + LANE * at + LANE / 2.0);
        }
        double x = axis.x(today);
        svg.line(x, TOP - 36, x, bottom, "today");
        svg.text(x, TOP - 42, "middle", "named", now);
        return svg.end();
    }

    private static Stream<LocalDate> days(Lane lane) {
        return Stream.concat(
                lane.marks().stream().map(Lane.Mark::day),
                lane.bars().stream().flatMap(bar -> Stream.of(bar.from(), bar.to())));
    }

    private void draw(Svg svg, TimeAxis axis, Lane lane, double middle) {
        svg.link(lane.address(), lane.language(), lane.name())
                .name(4, middle + 4, "lane-name", lane.language(), shortened(lane.name(), LEFT - 12))
                .endLink();
        svg.image(lane.words());
        for (int at = 0; at < lane.bars().size(); at++) {
            bar(svg, axis, lane.bars().get(at), middle, at % 2 == 0 ? "stage" : "stage next");
        }
        ways(svg, axis, lane, middle);
        lane.marks().forEach(mark -> svg.told(mark.words())
                .mark(
                        axis.x(mark.day()),
                        middle,
                        mark.sign().shape(),
                        mark.sign().name().toLowerCase(Locale.ROOT))
                .endPart());
        svg.endPart();
    }

    private static void bar(Svg svg, TimeAxis axis, Lane.Bar bar, double middle, String style) {
        double from = axis.x(bar.from());
        double wide = Math.max(2, axis.x(bar.to()) - from);
        svg.rectangle(from, middle - BAR / 2.0, wide, BAR, style, bar.words());
        if (wide
                > GAP + Box.width(bar.name().substring(0, Math.min(3, bar.name().length())))) {
            svg.text(from + 3, middle + 4, "start", "stage-name", shortened(bar.name(), wide - GAP));
        }
    }

    /** From the first deadline to the one that counts, and from a missed one to today. */
    private void ways(Svg svg, TimeAxis axis, Lane lane, double middle) {
        lane.marks().stream()
                .filter(mark -> mark.sign() == Lane.Sign.DUE || mark.sign() == Lane.Sign.LATE)
                .findFirst()
                .ifPresent(due -> {
                    lane.marks().stream()
                            .filter(mark -> mark.sign() == Lane.Sign.EARLIER)
                            .forEach(mark -> svg.line(axis.x(mark.day()), middle, axis.x(due.day()), middle, "moved"));
                    if (due.sign() == Lane.Sign.LATE) {
                        svg.line(axis.x(due.day()), middle, axis.x(today), middle, "overdue");
                    }
                });
    }

    private static String shortened(String words, double room) {
        String rest = words;
        while (rest.length() > 1 && Box.width(rest) > room) {
            rest = rest.substring(0, rest.length() - 2).strip() + "…";
        }
        return rest;
    }
}
