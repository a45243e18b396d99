package org.jointroadmap.workflow.check;

/** Collects the faults of one file. */
record FileFaults(String file, Faults all) {
    void at(Place place, String key, Object... values) {
        all.at(file, place, key, values);
    }

    void at(Element element, String key, Object... values) {
        all.at(file, element.place(), key, values);
    }

    void warn(Element element, String key, Object... values) {
        all.warn(file, element.place(), key, values);
    }
}
