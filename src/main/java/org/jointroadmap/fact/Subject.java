package org.jointroadmap.fact;

/**
 * What a fact, a flag or a notice is about.
 *
 * @param type item, project, opportunity, target, organisation, roadmap or letter
 * @param id what stays of it, such as P-7; of an item that an edition counts anew not what people call it
 */
public record Subject(String type, String id) {
    public static final String ITEM = "item";
    public static final String PROJECT = "project";
    public static final String OPPORTUNITY = "opportunity";
    public static final String TARGET = "target";
    public static final String ORGANISATION = "organisation";
    public static final String ROADMAP = "roadmap";
    public static final String LETTER = "letter";

    public static Subject item(String id) {
        return new Subject(ITEM, id);
    }

    public static Subject project(String id) {
        return new Subject(PROJECT, id);
    }

    /** @param id buyer, partner and HS code, such as AZE-BLR-870190 */
    public static Subject opportunity(String id) {
        return new Subject(OPPORTUNITY, id);
    }

    public static Subject target(long id) {
        return new Subject(TARGET, String.valueOf(id));
    }

    public static Subject organisation(long id) {
        return new Subject(ORGANISATION, String.valueOf(id));
    }

    /** @param edition such as 2026 */
    public static Subject roadmap(String edition) {
        return new Subject(ROADMAP, edition);
    }

    /** @param number of the first notice that it tells */
    public static Subject letter(long number) {
        return new Subject(LETTER, String.valueOf(number));
    }

    /** The subject of a text such as item/2.4. */
    public static Subject of(String text) {
        int slash = text.indexOf('/');
        return new Subject(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
