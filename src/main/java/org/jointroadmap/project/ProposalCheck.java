package org.jointroadmap.project;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jspecify.annotations.Nullable;

/** What a proposal must be before it is written down at all; whether it is complete, rules decide later. */
final class ProposalCheck {
    static final int TITLE = 300;
    static final int SUMMARY = 2000;
    static final int ORGANISATION = 200;
    private static final int CODES = 25;

    private final List<Problem> problems = new ArrayList<>();

    private ProposalCheck() {}

    static void check(Proposal proposal) {
        ProposalCheck check = new ProposalCheck();
        if (proposal.title() == null || proposal.title().isBlank()) {
            check.problem("title", "refused.proposal.title");
        }
        check.length("title", proposal.title(), TITLE);
        check.length("summary", proposal.summary(), SUMMARY);
        check.length("partnerOrganisation", proposal.partnerOrganisation(), ORGANISATION);
        check.codes(proposal.hsCodes() == null ? List.of() : proposal.hsCodes());
        if (proposal.lifecycle() != null && !proposal.lifecycle().equals("joint-production")) {
            check.problem("lifecycle", "refused.proposal.lifecycle", proposal.lifecycle());
        }
        if (!check.problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, check.problems);
        }
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "refused.too-long", longest, text.length());
        }
    }

    private void codes(List<String> codes) {
        if (codes.size() > CODES) {
            problem("hsCodes", "refused.proposal.too-many-codes", CODES);
        }
        codes.stream()
                .limit(CODES)
                .filter(code -> code == null || !code.matches("\\d{4}(\\d\\d)?"))
                .forEach(code -> problem("hsCodes", "refused.proposal.hs-code", String.valueOf(code)));
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, List.of(arguments)));
    }
}
