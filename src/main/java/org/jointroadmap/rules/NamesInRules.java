package org.jointroadmap.rules;

import java.util.List;

/** Which names of the models the live rules use, so that no change of a model breaks a rule unnoticed. */
public interface NamesInRules {
    /** Each place of each name. */
    List<NamedInRule> names();

    /**
     * What would be wrong with the live rules if these were the models' names; nothing if files that wait for such names
     * would take their place.
     */
    List<Mistake> mistakesUnder(KnownNames names);

    /** Changes whenever other rules are live here or wait for other models. */
    String state();
}
