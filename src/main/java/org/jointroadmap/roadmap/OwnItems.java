package org.jointroadmap.roadmap;

/** What somebody answers for: where they are named, and what is their organisation's and names nobody of it. */
final class OwnItems {
    private OwnItems() {}

    /** Asked of each item: a question for ids H2 would ask again at each. */
    static Condition isOne(String login) {
        return Condition.of(
                "EXISTS (SELECT 1 FROM item_owner w WHERE w.item = i.id AND (w.person = ? OR w.person IS NULL"
                        + " AND w.organisation = (SELECT p.organisation FROM person p WHERE p.login = ?)))",
                login,
                login);
    }
}
