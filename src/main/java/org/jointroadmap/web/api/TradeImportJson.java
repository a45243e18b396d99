package org.jointroadmap.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.trade.figure.FigureChange;
import org.jointroadmap.trade.figure.ImportEffects;
import org.jointroadmap.trade.figure.ImportProgress;
import org.jointroadmap.trade.figure.ImportedYears.Coming;
import org.jointroadmap.trade.figure.ImportedYears.Waiting;
import org.jointroadmap.trade.figure.TradeImport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** An import, as the API writes it. */
record TradeImportJson(
        long id,
        String file,
        @Nullable String format,
        @Nullable String source,
        @Nullable String valuation,
        @Nullable String classification,
        @Nullable String classificationWhy,
        String status,
        long rowsRead,
        long rowsAccepted,
        long rowsRejected,
        long rowsSkipped,
        long rowsRepaired,
        List<Skipped> skipped,
        List<Rejected> rejections,
        @Nullable Progress progress,
        @Nullable Effects effects,
        @Nullable List<Year> years,
        @Nullable String error,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static TradeImportJson of(
            TradeImport of,
            List<TradeImport.Rejection> rejections,
            @Nullable List<Waiting> waiting,
            MessageSource texts) {
        return new TradeImportJson(
                of.id(),
                of.file(),
                of.format(),
                of.source(),
                of.valuation(),
                of.classification(),
                of.classificationWhy() == null ? null : texts.getMessage(of.classificationWhy(), null, Locale.ENGLISH),
                of.status().key(),
                of.rowsRead(),
                of.rowsAccepted(),
                of.rowsRejected(),
                of.rowsSkipped(),
                of.rowsRepaired(),
                of.skipped().stream()
                        .map(one -> new Skipped(one.reason(), one.rows()))
                        .toList(),
                rejections.stream()
                        .map(one -> new Rejected(
                                one.line(), one.entry().isEmpty() ? null : one.entry(), text(one.message(), texts)))
                        .toList(),
                of.status().isUnderWay() ? Progress.of(of.progress()) : null,
                of.effects() == null ? null : Effects.of(of.effects()),
                waiting == null ? null : waiting.stream().map(Year::of).toList(),
                of.error() == null ? null : error(of.errorEntry(), text(of.error(), texts)),
                of.requestedBy(),
                of.createdAt(),
                of.startedAt(),
                of.finishedAt());
    }

    private static String text(TradeImport.Message message, MessageSource texts) {
        return texts.getMessage(message.key(), message.told(Locale.ENGLISH), Locale.ENGLISH);
    }

    private static String error(@Nullable String entry, String text) {
        return entry == null ? text : entry + ": " + text;
    }

    /** What it would change, or changed; null what nobody foresaw, since it took effect as soon as it was read and followed later. */
    record Effects(
            FigureChange figures,
            @Nullable Integer opportunities,
            @Nullable Integer flags,
            @Nullable Integer tasks,
            @Nullable Integer letters) {
        static Effects of(ImportEffects effects) {
            return new Effects(
                    effects.figures(), effects.opportunities(), effects.flags(), effects.tasks(), effects.letters());
        }
    }

    /**
     * What a year follows, of a file that waits; null in the list of imports and once it is decided.
     *
     * @param follows the source so far, null for none
     * @param willFollow the source once the file takes effect, null for none
     * @param thisFile whether these are the file's own figures then; null, as is complete, until it was tried out
     * @param complete false where the file has the year, and not so much of it that it counts
     */
    record Year(
            int year,
            @Nullable String follows,
            @Nullable String willFollow,
            @Nullable Boolean thisFile,
            @Nullable Boolean complete) {
        static Year of(Waiting year) {
            Coming coming = year.coming();
            return coming == null
                    ? new Year(year.year(), year.follows(), null, null, null)
                    : new Year(year.year(), year.follows(), coming.follows(), coming.own(), coming.complete());
        }
    }

    /** How far it has come, while it is under way: bytes that are read, figures that are stored, and so on. */
    record Progress(String step, long done, long total) {
        static Progress of(ImportProgress progress) {
            return new Progress(progress.step().key(), progress.done(), progress.total());
        }
    }

    record Skipped(String reason, long rows) {}

    /** @param file of an archive, null if the import is none */
    record Rejected(long row, @Nullable String file, String message) {}
}
