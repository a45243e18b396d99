package org.jointroadmap.workflow.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong, and what its author should know although it is not wrong. */
final class Faults {
    private final SortedSet<Fault> errors = new TreeSet<>();
    private final SortedSet<Fault> warnings = new TreeSet<>();

    void at(String file, Place place, String key, Object... values) {
        errors.add(fault(file, place, key, values));
    }

    void warn(String file, Place place, String key, Object... values) {
        warnings.add(fault(file, place, key, values));
    }

    /** Collects the faults of one file. */
    FileFaults of(String file) {
        return new FileFaults(file, this);
    }

    List<Fault> errors() {
        return List.copyOf(errors);
    }

    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    boolean has(String file) {
        return errors.stream().anyMatch(fault -> fault.file().equals(file));
    }

    private static Fault fault(String file, Place place, String key, Object... values) {
        return new Fault(file, place.line(), place.column(), Words.english(key, values), Words.russian(key, values));
    }
}
