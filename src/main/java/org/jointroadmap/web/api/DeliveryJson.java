package org.jointroadmap.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jointroadmap.roadmap.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A share of an item that was delivered, as the API writes it.
 *
 * @param share percent of the whole
 * @param due the date that counted when it was claimed
 * @param acceptedBy who accepted it, also of what was taken back later
 * @param accepted null while it waits for an answer
 * @param remark what is missing, or why the acceptance was taken back
 */
record DeliveryJson(
        long id,
        int share,
        String what,
        LocalDate date,
        String evidence,
        @Nullable LocalDate due,
        String claimedBy,
        Instant claimedAt,
        @Nullable String acceptedBy,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Boolean accepted,
        String status,
        String remark) {

    static DeliveryJson of(Delivery delivery) {
        boolean sentBack = delivery.state() == Delivery.State.SENT_BACK;
        return new DeliveryJson(
                delivery.id(),
                delivery.share(),
                delivery.what(),
                delivery.date(),
                delivery.evidence(),
                delivery.due(),
                delivery.claimedBy(),
                delivery.claimedAt(),
                sentBack ? null : delivery.answeredBy(),
                delivery.answeredBy(),
                delivery.answeredAt(),
                delivery.state() == Delivery.State.CLAIMED ? null : delivery.isAccepted(),
                delivery.state().key(),
                delivery.remark());
    }
}
