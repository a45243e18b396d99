package org.jointroadmap.party;

/** A ministry, plant or agency of one side. */
public record Organisation(long id, String side, String nameEn, String nameRu) {
    public String name(java.util.Locale language) {
        return language.getLanguage().equals("ru") ? nameRu : nameEn;
    }
}
