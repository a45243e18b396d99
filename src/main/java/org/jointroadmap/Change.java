package org.jointroadmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something was changed, as the audit keeps it; published in the transaction of the change.
 *
 * @param kind of what happened, such as item.amended; the key of the text that says so
 * @param subject what was changed, such as item/2.4
 * @param login who did it, {@link #PROGRAM} for the program itself, null for whoever is signed in
 * @param side alpha-3 code of the side that it was done for, null for the person's own
 * @param before the fields that changed, as they were; empty if there were none
 * @param after the same fields as they are
 * @param why in the words of who did it, "" if nothing was said
 * @param ruleVersion the version of the rules that it was about or that caused it, null for none
 * @param own true for what a side keeps to itself
 */
public record Change(
        String kind,
        String subject,
        @Nullable String login,
        @Nullable String side,
        Map<String, String> before,
        Map<String, String> after,
        String why,
        @Nullable Integer ruleVersion,
        boolean own) {
    /** Who did what no person did. */
    public static final String PROGRAM = "program";

    public static Change of(String kind, String subject) {
        return new Change(kind, subject, null, null, Map.of(), Map.of(), "", null, false);
    }

    public Change by(@Nullable String who) {
        return new Change(kind, subject, who, side, before, after, why, ruleVersion, own);
    }

    public Change onBehalfOf(@Nullable String code) {
        return new Change(kind, subject, login, code, before, after, why, ruleVersion, own);
    }

    public Change because(String reason) {
        return new Change(kind, subject, login, side, before, after, reason, ruleVersion, own);
    }

    public Change underRules(@Nullable Integer version) {
        return new Change(kind, subject, login, side, before, after, why, version, own);
    }

    public Change ownIf(boolean kept) {
        return new Change(kind, subject, login, side, before, after, why, ruleVersion, kept);
    }

    /** With a field, unless it is what it was; null stands for nothing. */
    public Change field(String name, @Nullable Object was, @Nullable Object is) {
        return Objects.equals(was, is)
                ? this
                : new Change(
                        kind,
                        subject,
                        login,
                        side,
                        with(before, name, was),
                        with(after, name, is),
                        why,
                        ruleVersion,
                        own);
    }

    /** Whether any field is another than before. */
    public boolean isAny() {
        return !before.isEmpty() || !after.isEmpty();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, @Nullable Object value) {
        if (value == null) {
            return fields;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value.toString());
        return more;
    }
}
