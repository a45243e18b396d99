package org.jointroadmap.web.project;

import java.util.Arrays;
import java.util.List;
import org.jointroadmap.project.Proposal;
import org.jspecify.annotations.Nullable;

/** A proposal as it was entered; the codes of goods stand in one field. */
record ProposalForm(
        @Nullable String lifecycle,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String item,
        @Nullable String hsCodes,
        @Nullable String partnerOrganisation) {

    Proposal proposal() {
        return new Proposal(
                lifecycle == null || lifecycle.isEmpty() ? null : lifecycle,
                title,
                summary,
                item,
                codes(),
                partnerOrganisation);
    }

    private List<String> codes() {
        return hsCodes == null
                ? List.of()
                : Arrays.stream(hsCodes.split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList();
    }
}
