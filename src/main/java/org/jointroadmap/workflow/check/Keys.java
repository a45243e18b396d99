package org.jointroadmap.workflow.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that answers may have. */
final class Keys {
    /** What the program fills in and never takes. */
    static final Set<String> FILLED =
            Set.of("projectId", "projectTitle", "itemNumber", "lacking", "objections", "returnReason");

    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9]{0,62}");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "true",
            "false",
            "null",
            "empty",
            "instanceof",
            "div",
            "mod",
            "if",
            "then",
            "else",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "function",
            "external",
            "instance",
            "of");

    private Keys() {}

    /** The key of the words for what is wrong with a name, if anything. */
    static Optional<String> fault(String key, boolean shown) {
        if (!FORM.matcher(key).matches()) {
            return Optional.of("key-form");
        }
        if (WORDS.contains(key)) {
            return Optional.of("key-word");
        }
        return FILLED.contains(key) && !shown ? Optional.of("key-filled") : Optional.empty();
    }
}
