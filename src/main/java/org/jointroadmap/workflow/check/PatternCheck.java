package org.jointroadmap.workflow.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern that any engine takes and that no answer can keep busy: nothing looked around for, no repeated repetition. */
final class PatternCheck {
    private static final Pattern BEYOND = Pattern.compile("\\(\\?(?:[=!>]|<[=!])|\\\\[1-9]|\\\\k<|[*+?}]\\+");
    private static final Pattern REPEATED = Pattern.compile("(?:[*+]|,})\\)[*+{]");
    private static final int LONGEST = 300;

    private PatternCheck() {}

    /** The key of the words for what is wrong with it, if anything. */
    static Optional<String> fault(String pattern) {
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        if (pattern.length() > LONGEST
                || BEYOND.matcher(pattern).find()
                || REPEATED.matcher(pattern).find()) {
            return Optional.of("pattern-beyond");
        }
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException broken) {
            return Optional.of("pattern-broken");
        }
    }
}
