package org.jointroadmap.web.intake;

import java.util.List;
import org.jointroadmap.intake.reading.ReadItem;

/**
 * A row of a document beside what was understood of it.
 *
 * @param asks what is asked about it, in the language of the page
 * @param advice what is said about it without asking
 */
record IntakeRow(ReadItem item, List<Ask> asks, List<String> advice) {
    /**
     * A question.
     *
     * @param field due, owners, lead, number or title
     */
    record Ask(String field, String words) {}

    /** Whether anything is asked about a field; owners and lead are answered by the side that leads. */
    public boolean asks(String field) {
        return asks.stream()
                .anyMatch(ask -> ask.field().equals(field)
                        || field.equals("lead") && ask.field().equals("owners"));
    }
}
