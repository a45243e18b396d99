package org.jointroadmap.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.document.table.Remark;
import org.jointroadmap.intake.Outcome;
import org.jointroadmap.intake.RoadmapImport;
import org.jointroadmap.intake.owner.ReadOwner;
import org.jointroadmap.intake.reading.Preview;
import org.jointroadmap.intake.reading.Question;
import org.jointroadmap.intake.reading.ReadDue;
import org.jointroadmap.intake.reading.ReadItem;
import org.jointroadmap.promise.Advice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts documents and the words about them together. */
@Component
class RoadmapImportWriter {
    private final MessageSource texts;

    RoadmapImportWriter(MessageSource texts) {
        this.texts = texts;
    }

    RoadmapImportJson write(RoadmapImport of, Preview preview, Optional<Outcome> outcome) {
        return new RoadmapImportJson(
                of.id(),
                of.file(),
                preview.format(),
                of.status().key(),
                preview.language(),
                of.requestedBy(),
                of.createdAt(),
                of.decidedBy(),
                of.decidedAt(),
                of.documentDate(),
                of.plan(),
                preview.items().stream()
                        .map(item -> item(item, preview.adviceOn(item)))
                        .toList(),
                preview.dropped(),
                preview.skipped().stream()
                        .map(one -> new RoadmapImportJson.Skipped(Math.max(1, one.row()), one.table(), said(one)))
                        .toList(),
                preview.notes().stream().map(this::said).toList(),
                outcome.map(done -> RoadmapImportJson.Done.of(of, done)).orElse(null));
    }

    private RoadmapImportJson.Item item(ReadItem item, List<Advice> advice) {
        return new RoadmapImportJson.Item(
                item.row(),
                item.table(),
                item.section(),
                item.number(),
                item.title(),
                item.expectedResult(),
                item.start(),
                due(item.due()),
                item.owners().stream().map(RoadmapImportWriter::owner).toList(),
                item.questions().stream().map(Question::field).distinct().toList(),
                item.questions().stream()
                        .map(one -> new RoadmapImportJson.Asks(one.field(), said(one.key(), one.arguments())))
                        .toList(),
                AdviceJson.of(advice, texts),
                item.change().key(),
                item.written());
    }

    private static RoadmapImportJson.Due due(ReadDue due) {
        return new RoadmapImportJson.Due(
                due.text(),
                due.kind(),
                due.date(),
                due.readings().stream()
                        .map(one -> new RoadmapImportJson.Reading(one.kind(), one.date()))
                        .toList());
    }

    private static RoadmapImportJson.Owner owner(ReadOwner owner) {
        return new RoadmapImportJson.Owner(owner.side(), owner.organisation(), owner.lead(), owner.known() != null);
    }

    private String said(Remark remark) {
        return said(remark.key(), remark.arguments());
    }

    private String said(String key, List<Object> arguments) {
        return texts.getMessage(key, arguments.toArray(), Locale.ENGLISH);
    }
}
