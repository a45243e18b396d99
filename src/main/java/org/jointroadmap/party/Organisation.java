package org.jointroadmap.party;

import java.util.Locale;
import org.jointroadmap.Folding;

/** A ministry, plant or agency of one side. */
public record Organisation(long id, String side, String nameEn, String nameRu) {
    /** Whether a name in any language is its own, however it is written. */
    public boolean isCalled(String name) {
        String folded = Folding.fold(name);
        return Folding.fold(nameEn).equals(folded) || Folding.fold(nameRu).equals(folded);
    }

    public String name(Locale language) {
        return language.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
