package org.jointroadmap.workflow.check;

/** A file that is not even what its ending says. */
final class Unreadable extends Exception {
    private final transient Place place;
    private final String key;
    private final transient Object[] values;

    Unreadable(Place place, String key, Object... values) {
        super(key);
        this.place = place;
        this.key = key;
        this.values = values.clone();
    }

    void tell(FileFaults faults) {
        faults.at(place, key, values);
    }
}
