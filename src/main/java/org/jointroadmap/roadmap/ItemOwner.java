package org.jointroadmap.roadmap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an item.
 *
 * @param person login of the one who is reminded, if somebody is named
 * @param lead true for the first-named owner: its side claims delivery, its calendar counts
 */
public record ItemOwner(
        String side,
        long organisation,
        String nameEn,
        String nameRu,
        @Nullable String person,
        boolean lead) {
    public String name(Locale language) {
        return language.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
