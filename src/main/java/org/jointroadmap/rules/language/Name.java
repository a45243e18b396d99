package org.jointroadmap.rules.language;

import org.jointroadmap.rules.NamedInRule;
import org.jointroadmap.rules.tree.Call.Function;
import org.jspecify.annotations.Nullable;

/**
 * A name of a model where a rule uses it.
 *
 * @param function that asks for an answer, null for anything else
 * @param pattern which of the rule's patterns asks, from 0
 * @param about the type of subject that a procedure is started for, "" if any or none
 * @param narrows whether that pattern speaks of this lifecycle or gate alone
 */
public record Name(
        NamedInRule.Kind kind,
        String text,
        @Nullable Function function,
        int pattern,
        boolean narrows,
        String about,
        int line,
        int column) {}
