package org.jointroadmap.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointroadmap.intake.Outcome;
import org.jointroadmap.intake.RoadmapImport;
import org.jspecify.annotations.Nullable;

/** A document that was taken in, as the API writes it. */
record RoadmapImportJson(
        long id,
        String file,
        String format,
        String status,
        String language,
        String requestedBy,
        Instant createdAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable LocalDate documentDate,
        @Nullable String plan,
        List<Item> items,
        List<String> dropped,
        List<Skipped> skipped,
        List<String> notes,
        @Nullable Done done) {

    /**
     * @param questions the fields that are asked about
     * @param asked the same in words
     * @param advice what is said without asking; nothing waits for it
     * @param written the row cell by cell
     */
    record Item(
            int row,
            int table,
            String section,
            String number,
            String title,
            String expectedResult,
            @Nullable LocalDate start,
            Due due,
            List<Owner> owners,
            List<String> questions,
            List<Asks> asked,
            List<AdviceJson> advice,
            String change,
            List<String> written) {}

    record Due(String text, String kind, @Nullable LocalDate date, List<Reading> readings) {}

    record Reading(String kind, @Nullable LocalDate date) {}

    /** @param known false for an organisation that would be made */
    record Owner(@Nullable String side, String organisation, boolean lead, boolean known) {}

    record Asks(String field, String message) {}

    record Skipped(int row, int table, String why) {}

    /** One of the list. */
    record Short(long id, String file, String status, String requestedBy, Instant createdAt) {
        static Short of(RoadmapImport of) {
            return new Short(of.id(), of.file(), of.status().key(), of.requestedBy(), of.createdAt());
        }
    }

    /**
     * What a confirmation did: numbers of items.
     *
     * @param ownersAsked items for which others are asked to answer, which takes both keys
     * @param dropped items that the document does not have; they stand until both sides drop them
     */
    record Done(
            long id,
            String status,
            List<String> added,
            List<String> changed,
            int same,
            int leftOut,
            List<String> ownersAsked,
            List<String> dropped) {
        static Done of(RoadmapImport of, Outcome outcome) {
            return new Done(
                    of.id(),
                    of.status().key(),
                    outcome.made().stream().map(Outcome.Touched::number).toList(),
                    outcome.changed().stream().map(Outcome.Touched::number).toList(),
                    outcome.same(),
                    outcome.leftOut(),
                    outcome.owners(),
                    outcome.dropped());
        }
    }
}
