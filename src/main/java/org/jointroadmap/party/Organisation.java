package org.jointroadmap.party;

import java.util.Locale;

/** A ministry, plant or agency of one side. */
public record Organisation(long id, String side, String nameEn, String nameRu) {
    public String name(Locale language) {
        return language.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
