package org.jointroadmap.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.StageEntry;
import org.jspecify.annotations.Nullable;

/** A project, as the API writes it. */
record ProjectJson(
        String id,
        String lifecycle,
        String title,
        String summary,
        String stage,
        String status,
        String statusReason,
        @Nullable String item,
        List<String> hsCodes,
        String partnerOrganisation,
        String proposer,
        @Nullable String processInstanceId,
        List<Step> history,
        Instant createdAt,
        int version) {

    record Step(String stage, String status, String reason, Instant since) {
        static Step of(StageEntry entry) {
            return new Step(entry.stage().key(), entry.status().key(), entry.reason(), entry.since());
        }
    }

    /** @param itemNumbers what people call the items, by id */
    static ProjectJson of(Project project, List<StageEntry> history, Map<String, String> itemNumbers, Person reader) {
        return new ProjectJson(
                project.id().toString(),
                project.lifecycle(),
                project.title(),
                project.summary(),
                project.stage().key(),
                project.status().key(),
                project.statusReasonFor(reader),
                project.item() == null ? null : itemNumbers.get(project.item()),
                project.hsCodes(),
                project.partnerOrganisation(),
                project.proposer(),
                project.processInstanceId(),
                history.stream().map(Step::of).toList(),
                project.createdAt(),
                project.version());
    }
}
