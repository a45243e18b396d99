package org.jointroadmap.workflow.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a branch asks for.
 *
 * @param option that the answer is, null where the answer is yes or no
 * @param not whether no is asked for
 */
record Condition(String answer, @Nullable String option, boolean not) {
    private static final Pattern FORM = Pattern.compile(
            "\\$\\{\\s*(?:(!)\\s*)?([A-Za-z][A-Za-z0-9]*)\\s*}|\\$\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*==\\s*\"([^\"]*)\"\\s*}");

    static Optional<Condition> of(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(2) != null
                        ? new Condition(found.group(2), null, found.group(1) != null)
                        : new Condition(found.group(3), found.group(4), false));
    }

    /** The option of the answer that leads here. */
    String meant() {
        return option != null ? option : not ? "no" : "yes";
    }
}
