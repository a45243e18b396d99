package org.jointroadmap.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of the models at one moment. */
public record NamesNow(List<KnownLifecycle> lifecycles, Map<String, String> procedures) implements KnownNames {
    /** Before any model is published. */
    public static final NamesNow NONE = new NamesNow(List.of(), Map.of());

    public static NamesNow of(KnownNames names) {
        return new NamesNow(names.lifecycles(), names.procedures());
    }

    public boolean isEmpty() {
        return lifecycles.isEmpty() && procedures.isEmpty();
    }

    /** Keys of the models that are otherwise in the others, or not there. */
    public SortedSet<String> otherwiseIn(NamesNow others) {
        SortedSet<String> keys = new TreeSet<>(procedures.keySet());
        keys.removeIf(key -> Objects.equals(procedures.get(key), others.procedures.get(key)));
        lifecycles.stream()
                .filter(lifecycle -> !others.lifecycles.contains(lifecycle))
                .map(KnownLifecycle::key)
                .forEach(keys::add);
        return keys;
    }

    /** These names, but those of one model as the others have them. */
    public NamesNow with(String key, NamesNow others) {
        Map<String, String> those = new TreeMap<>(procedures);
        those.remove(key);
        if (others.procedures.containsKey(key)) {
            those.put(key, others.procedures.get(key));
        }
        return new NamesNow(
                Stream.concat(
                                others.lifecycles.stream()
                                        .filter(one -> one.key().equals(key)),
                                lifecycles.stream().filter(one -> !one.key().equals(key)))
                        .toList(),
                those);
    }
}
