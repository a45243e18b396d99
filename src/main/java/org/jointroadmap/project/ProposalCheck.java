package org.jointroadmap.project;

import java.util.List;
import org.jointroadmap.Wrongs;

/** What a proposal must be before it is written down at all; whether it is complete, rules decide later. */
final class ProposalCheck {
    static final int TITLE = 300;
    static final int SUMMARY = 2000;
    static final int ORGANISATION = 200;
    private static final int CODES = 25;

    private ProposalCheck() {}

    static void check(Proposal proposal) {
        Wrongs wrongs = new Wrongs();
        check(proposal, wrongs);
        wrongs.refuse();
    }

    static void check(Proposal proposal, Wrongs wrongs) {
        wrongs.text("title", proposal.title(), TITLE, "refused.proposal.title");
        wrongs.length("summary", proposal.summary(), SUMMARY);
        wrongs.length("partnerOrganisation", proposal.partnerOrganisation(), ORGANISATION);
        codes(proposal.hsCodes() == null ? List.of() : proposal.hsCodes(), wrongs);
    }

    private static void codes(List<String> codes, Wrongs wrongs) {
        wrongs.require(codes.size() <= CODES, "hsCodes", "refused.proposal.too-many-codes", CODES);
        codes.stream()
                .limit(CODES)
                .filter(code -> code == null || !code.matches("\\d{4}(\\d\\d)?"))
                .forEach(code -> wrongs.add("hsCodes", "refused.proposal.hs-code", String.valueOf(code)));
    }
}
