package org.jointroadmap.rules;

import java.util.List;
import java.util.Map;

/** Which names of the models the live rules use, so that no change of a model breaks a rule unnoticed. */
public interface NamesInRules {
    /** Each place of each name. */
    List<NamedInRule> names();

    /** What would be wrong with the live rules if these were the models' names. */
    List<Mistake> mistakesUnder(KnownNames names);

    /** The same of files that are not live, by their names in the folder of rules; what is no rule is left out. */
    List<Mistake> mistakesUnder(KnownNames names, Map<String, String> files);
}
