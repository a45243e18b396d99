package org.jointroadmap.rules.publish;

import java.util.SortedMap;
import org.jointroadmap.rules.language.Refused;

/** Where rule files are read from. */
interface RuleSource {
    /**
     * The bytes of each file of rules and cases by its name, such as {@code roadmap/overdue.drl}.
     *
     * @throws Refused if there is something that is no plain small file
     */
    SortedMap<String, byte[]> read();
}
