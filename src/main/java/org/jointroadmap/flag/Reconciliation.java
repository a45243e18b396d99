package org.jointroadmap.flag;

import java.util.List;
import java.util.stream.Stream;

/** What an evaluation changed. */
public record Reconciliation(List<Flag> raised, List<Flag> kept, List<Flag> cleared) {
    /** All flags that stand now, the earlier ones first. */
    public List<Flag> standing() {
        return Stream.concat(kept.stream(), raised.stream()).toList();
    }
}
