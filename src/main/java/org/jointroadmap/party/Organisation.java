package org.jointroadmap.party;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A ministry, plant or agency of one side.
 *
 * @param code by which other systems know it, null if nobody gave it one
 * @param version counts its changes
 */
public record Organisation(
        long id,
        String side,
        String nameEn,
        String nameRu,
        @Nullable String nameAz,
        @Nullable String code,
        int version) {
    /** Whether a name in any language is its own, however it is written. */
    public boolean isCalled(String name) {
        String folded = Folding.fold(name);
        return Stream.of(nameEn, nameRu, nameAz).filter(Objects::nonNull).anyMatch(own -> Folding.fold(own)
                .equals(folded));
    }

    /** What it is known by: its code, else its number. */
    public String key() {
        return code == null ? String.valueOf(id) : code;
    }

    public String name(Locale language) {
        return switch (language.getLanguage()) {
            case "ru" -> nameRu;
            case "az" -> nameAz == null ? nameEn : nameAz;
            default -> nameEn;
        };
    }
}
