package org.jointroadmap.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody proposes to do together. */
public record Proposal(
        @Nullable String lifecycle,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String item,
        @Nullable List<String> hsCodes,
        @Nullable String partnerOrganisation) {

    public Proposal withItem(@Nullable String number) {
        return new Proposal(lifecycle, title, summary, number, hsCodes, partnerOrganisation);
    }
}
