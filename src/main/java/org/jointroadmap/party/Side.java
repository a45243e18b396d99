package org.jointroadmap.party;

import java.util.Locale;

/**
 * One of the two countries.
 *
 * @param code ISO 3166 alpha-3, such as BLR
 * @param iso2 ISO 3166 alpha-2, such as BY
 */
public record Side(String code, String iso2) {
    /** The country's name as the given language writes it. */
    public String name(Locale language) {
        return new Locale.Builder().setRegion(iso2).build().getDisplayCountry(language);
    }

    static Side of(String code) {
        for (String iso2 : Locale.getISOCountries()) {
            if (new Locale.Builder().setRegion(iso2).build().getISO3Country().equals(code)) {
                return new Side(code, iso2);
            }
        }
        throw new IllegalArgumentException(code + " is no ISO 3166 alpha-3 country code");
    }
}
