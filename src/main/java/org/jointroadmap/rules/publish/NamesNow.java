package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Map;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.KnownNames;

/** The names of the models at one moment. */
record NamesNow(List<KnownLifecycle> lifecycles, Map<String, String> procedures) implements KnownNames {
    /** Before any model is published. */
    static final NamesNow NONE = new NamesNow(List.of(), Map.of());

    static NamesNow of(KnownNames names) {
        return new NamesNow(names.lifecycles(), names.procedures());
    }
}
