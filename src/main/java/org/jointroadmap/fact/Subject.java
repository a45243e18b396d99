package org.jointroadmap.fact;

import java.util.Map;

/**
 * What a fact, a flag or a notice is about.
 *
 * @param type item, project, opportunity or target
 * @param id the bare number, such as 2.4 or P-7
 */
public record Subject(String type, String id) {
    public static final String ITEM = "item";
    public static final String PROJECT = "project";
    public static final String OPPORTUNITY = "opportunity";
    public static final String TARGET = "target";

    private static final Map<String, String> FOLDERS =
            Map.of(ITEM, "/items/", PROJECT, "/projects/", OPPORTUNITY, "/opportunities/", TARGET, "/trade/targets/");

    public static Subject item(String number) {
        return new Subject(ITEM, number);
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

    /** The subject of a text such as item/2.4. */
    public static Subject of(String text) {
        int slash = text.indexOf('/');
        return new Subject(text.substring(0, slash), text.substring(slash + 1));
    }

    public boolean isItem() {
        return type.equals(ITEM);
    }

    /** The address of its page, below the program's own. */
    public String path() {
        return FOLDERS.get(type) + id;
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
