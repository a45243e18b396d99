package org.jointroadmap.trade;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.party.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list of excluded partners must be before it is written down. */
@Component
class ExcludedPartnerCheck {
    private static final int ROWS = 300;
    private static final int PERIODS = 10;
    private static final int LEGAL_ACT = 300;
    private static final int REASON = 1000;

    private final Countries countries;
    private final Parties parties;

    ExcludedPartnerCheck(Countries countries, Parties parties) {
        this.countries = countries;
        this.parties = parties;
    }

    void check(String party, List<ExcludedPartner> partners, String reason) {
        List<Problem> problems = new ArrayList<>();
        if (partners.size() > ROWS) {
            problems.add(new Problem("", "refused.excluded.too-many", List.of(ROWS)));
        }
        if (reason.length() > REASON) {
            problems.add(new Problem("reason", "refused.too-long", List.of(REASON, reason.length())));
        }
        for (int row = 0; row < Math.min(partners.size(), ROWS); row++) {
            Problem problem = problem(party, partners, row);
            if (problem != null) {
                problems.add(problem);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
    }

    @SuppressWarnings("ConstantValue") // what JSON leaves out is null, whatever the record says
    private @Nullable Problem problem(String party, List<ExcludedPartner> partners, int row) {
        ExcludedPartner partner = partners.get(row);
        if (partner == null || partner.country() == null || partner.country().isBlank()) {
            return at(row, "country", "refused.excluded.no-country");
        }
        if (!countries.isKnown(partner.country())) {
            return at(row, "country", "refused.excluded.country", partner.country());
        }
        if (partner.country().equals(party)
                || partner.country().equals(parties.other(party).code())) {
            return at(row, "country", "refused.excluded.party", partner.country());
        }
        if (partner.from() == null) {
            return at(row, "from", "refused.excluded.from", partner.country());
        }
        if (!Days.isWithin(partner.from())) {
            return at(row, "from", "refused.date.bounds", Days.bounds());
        }
        if (partner.to() != null && !Days.isWithin(partner.to())) {
            return at(row, "to", "refused.date.bounds", Days.bounds());
        }
        if (partner.to() != null && !partner.to().isAfter(partner.from())) {
            return at(row, "to", "refused.excluded.to", partner.country());
        }
        if (partner.legalAct() == null || partner.legalAct().isBlank()) {
            return at(row, "legalAct", "refused.excluded.legal-act", partner.country());
        }
        if (partner.legalAct().length() > LEGAL_ACT) {
            return at(
                    row,
                    "legalAct",
                    "refused.too-long",
                    LEGAL_ACT,
                    partner.legalAct().length());
        }
        if (partners.subList(0, row).stream()
                        .filter(before -> before.country().equals(partner.country()))
                        .count()
                >= PERIODS) {
            return at(row, "country", "refused.excluded.periods", partner.country(), PERIODS);
        }
        boolean twice = partners.subList(0, row).stream().anyMatch(partner::overlaps);
        return twice ? at(row, "country", "refused.excluded.twice", partner.country()) : null;
    }

    private static Problem at(int row, String field, String key, Object... arguments) {
        return new Problem("[" + row + "]." + field, key, List.of(arguments));
    }
}
