package org.jointroadmap.trade.exclusion;

import java.util.List;
import java.util.Set;
import org.jointroadmap.Days;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Parties;
import org.jointroadmap.trade.product.Countries;
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

    /** What must be right for a list to be computed with; legal acts are asked for once it is kept. */
    void check(String party, List<ExcludedPartner> partners, Wrongs wrongs) {
        wrongs.require(partners.size() <= ROWS, "", "refused.excluded.too-many", ROWS);
        for (int row = 0; row < Math.min(partners.size(), ROWS); row++) {
            country(party, partners, row, wrongs);
            days(partners, row, wrongs);
        }
    }

    /** @param others acts of the other side's list, folded: a side excludes by an act of its own */
    void checkActs(List<ExcludedPartner> partners, Set<String> others, String party, Wrongs wrongs) {
        for (int row = 0; row < Math.min(partners.size(), ROWS); row++) {
            ExcludedPartner partner = partners.get(row);
            if (partner == null) {
                continue;
            }
            String field = field(row, "legalAct");
            if (isMissing(partner.legalAct())) {
                wrongs.add(field, "refused.excluded.legal-act", name(partner));
            } else if (partner.legalAct().length() > LEGAL_ACT) {
                wrongs.length(field, partner.legalAct(), LEGAL_ACT);
            } else if (others.contains(partner.foldedAct())) {
                wrongs.add(
                        field,
                        "refused.excluded.act-of-other",
                        name(partner),
                        parties.other(party).code(),
                        party);
            }
        }
    }

    void checkReason(String reason, Wrongs wrongs) {
        wrongs.length("reason", reason, REASON);
    }

    private void country(String party, List<ExcludedPartner> partners, int row, Wrongs wrongs) {
        ExcludedPartner partner = partners.get(row);
        String field = field(row, "country");
        if (partner == null || isMissing(partner.country())) {
            wrongs.add(field, "refused.excluded.no-country");
        } else if (!countries.isKnown(partner.country())) {
            wrongs.add(field, "refused.excluded.country", partner.country());
        } else if (partner.country().equals(party)
                || partner.country().equals(parties.other(party).code())) {
            wrongs.add(field, "refused.excluded.party", partner.country());
        } else {
            repeated(partners.subList(0, row), partner, field, wrongs);
        }
    }

    private static void repeated(List<ExcludedPartner> before, ExcludedPartner partner, String field, Wrongs wrongs) {
        List<ExcludedPartner> same = before.stream()
                .filter(other -> other != null && partner.country().equals(other.country()))
                .toList();
        if (same.size() >= PERIODS) {
            wrongs.add(field, "refused.excluded.periods", partner.country(), PERIODS);
        } else if (same.stream().anyMatch(other -> hasBegin(partner) && hasBegin(other) && partner.overlaps(other))) {
            wrongs.add(field, "refused.excluded.twice", partner.country());
        }
    }

    private static void days(List<ExcludedPartner> partners, int row, Wrongs wrongs) {
        ExcludedPartner partner = partners.get(row);
        if (partner == null) {
            return;
        }
        if (!hasBegin(partner)) {
            wrongs.add(field(row, "from"), "refused.excluded.from", name(partner));
        } else {
            wrongs.require(Days.isWithin(partner.from()), field(row, "from"), "refused.date.bounds", Days.bounds());
        }
        if (partner.to() != null && !Days.isWithin(partner.to())) {
            wrongs.add(field(row, "to"), "refused.date.bounds", Days.bounds());
        } else if (partner.to() != null && hasBegin(partner)) {
            wrongs.require(
                    partner.to().isAfter(partner.from()), field(row, "to"), "refused.excluded.to", name(partner));
        }
    }

    @SuppressWarnings("ConstantValue") // what JSON leaves out is null, whatever the record says
    private static boolean hasBegin(ExcludedPartner partner) {
        return partner.from() != null;
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String name(ExcludedPartner partner) {
        return isMissing(partner.country()) ? "…" : partner.country();
    }

    private static String field(int row, String name) {
        return "[" + row + "]." + name;
    }
}
