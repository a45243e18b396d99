package org.jointroadmap.roadmap;

import java.util.List;

/** What somebody answers for: where they are named, and what is their organisation's and names nobody of it. */
final class OwnItems {
    private OwnItems() {}

    /** Questions for the ids of these items. */
    static List<Condition> of(String login) {
        return List.of(
                Condition.of("SELECT w.item FROM item_owner w WHERE w.person = ?", login),
                Condition.of(
                        "SELECT w.item FROM item_owner w JOIN person p ON p.organisation = w.organisation"
                                + " WHERE p.login = ? AND w.person IS NULL",
                        login));
    }

    /** The same of an item that is found otherwise already: H2 asks a question for ids again at each of these. */
    static Condition isOne(String login) {
        return Condition.of(
                "EXISTS (SELECT 1 FROM item_owner w WHERE w.item = i.id AND (w.person = ? OR w.person IS NULL"
                        + " AND w.organisation = (SELECT p.organisation FROM person p WHERE p.login = ?)))",
                login,
                login);
    }
}
