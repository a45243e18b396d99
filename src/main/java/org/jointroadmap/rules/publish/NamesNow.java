package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Set;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.KnownNames;

/** The names of the models at one moment. */
record NamesNow(List<KnownLifecycle> lifecycles, Set<String> procedures) implements KnownNames {
    /** Before any model is published. */
    static final NamesNow NONE = new NamesNow(List.of(), Set.of());

    static NamesNow of(KnownNames names) {
        return new NamesNow(names.lifecycles(), names.procedures());
    }
}
