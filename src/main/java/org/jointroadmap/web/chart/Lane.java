package org.jointroadmap.web.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a timeline.
 *
 * @param language of its name, "" for the page's
 * @param address where its name leads
 * @param words what is drawn in it
 */
public record Lane(String name, String language, String address, String words, List<Bar> bars, List<Mark> marks) {
    public Lane {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /**
     * What lasts.
     *
     * @param name what stands in it where it has room
     */
    public record Bar(LocalDate from, LocalDate to, String name, String words) {}

    /** What falls on a day. */
    public record Mark(LocalDate day, Sign sign, String words) {}

    /** Each has a shape of its own, so that nobody needs its colour. */
    public enum Sign {
        /** A deadline that was moved. */
        EARLIER(3),
        DUE(3),
        LATE(2),
        CLAIMED(0),
        DELIVERED(1);

        private final int shape;

        Sign(int shape) {
            this.shape = shape;
        }

        int shape() {
            return shape;
        }
    }
}
