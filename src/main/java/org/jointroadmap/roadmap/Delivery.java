package org.jointroadmap.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A share of an item that its owner delivered, and what the other side says to it.
 *
 * @param item its id
 * @param occurrence which time of what comes back it belongs to; 1 for what is due once
 * @param share percent of the whole
 * @param what it was in words, "" if nothing was said
 * @param answeredBy login of who accepted it or sent it back
 * @param remark of who sent it back, or why its acceptance was taken back
 * @param due the date that counted when it was claimed
 * @param acceptedUntil as {@link RoadmapItem#acceptedUntil()} was then
 * @param dueMoves how often the date had been moved by then
 */
public record Delivery(
        long id,
        String item,
        int occurrence,
        int share,
        String what,
        LocalDate date,
        String evidence,
        String claimedBy,
        Instant claimedAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        String remark,
        State state,
        @Nullable LocalDate due,
        @Nullable LocalDate acceptedUntil,
        int dueMoves) {

    /** Where it stands. */
    public enum State {
        CLAIMED,
        ACCEPTED,
        SENT_BACK,
        TAKEN_BACK;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    public boolean isWhole() {
        return share == ItemShares.WHOLE;
    }

    /** As people tell it from others: 50 % · 5 of 10 · 2026-11-02. */
    public String said() {
        return share + " %" + (what.isEmpty() ? "" : " · " + what) + " · " + date;
    }
}
