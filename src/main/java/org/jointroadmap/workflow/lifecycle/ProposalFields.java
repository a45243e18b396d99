package org.jointroadmap.workflow.lifecycle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.workflow.Answers;
import org.jspecify.annotations.Nullable;

/** The fields of a lifecycle's forms that change the project itself, and start with what it says. */
final class ProposalFields {
    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String HS_CODES = "hsCodes";
    static final String PARTNER_ORGANISATION = "partnerOrganisation";
    static final String ITEM = "item";

    private static final List<String> ALL = List.of(TITLE, SUMMARY, HS_CODES, PARTNER_ORGANISATION, ITEM);

    private ProposalFields() {}

    static boolean areIn(Answers given) {
        return ALL.stream().anyMatch(given.values()::containsKey);
    }

    /** What was asked of them; null for a part that was not asked. */
    static Proposal of(Answers given) {
        return new Proposal(
                null,
                asked(given, TITLE),
                asked(given, SUMMARY),
                asked(given, ITEM),
                given.values().containsKey(HS_CODES) ? codes(asked(given, HS_CODES)) : null,
                asked(given, PARTNER_ORGANISATION));
    }

    /** @param item the number of the item that it carries out, "" if none */
    static Map<String, Object> shown(Project project, String item) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(TITLE, project.title());
        shown.put(SUMMARY, project.summary());
        shown.put(HS_CODES, String.join(", ", project.hsCodes()));
        shown.put(PARTNER_ORGANISATION, project.partnerOrganisation());
        shown.put(ITEM, item);
        return shown;
    }

    private static @Nullable String asked(Answers given, String field) {
        if (!given.values().containsKey(field)) {
            return null;
        }
        String text = given.text(field);
        return text == null ? "" : text;
    }

    private static List<String> codes(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;]"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }
}
