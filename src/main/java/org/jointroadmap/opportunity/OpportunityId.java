package org.jointroadmap.opportunity;

import org.jointroadmap.Refused;

/** A buyer, a partner and a product, written AZE-BLR-870190. */
public record OpportunityId(String buyer, String partner, String hsCode) {
    /** @throws Refused if the text is none */
    public static OpportunityId of(String text) {
        if (!text.matches("[A-Z]{3}-[A-Z]{3}-\\d{6}")) {
            throw Refused.notFound("refused.opportunity.unknown", text);
        }
        return new OpportunityId(text.substring(0, 3), text.substring(4, 7), text.substring(8));
    }

    @Override
    public String toString() {
        return buyer + "-" + partner + "-" + hsCode;
    }
}
