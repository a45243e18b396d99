package org.jointroadmap.workflow.model;

import java.util.Optional;

/** One thing that an element of a model must keep to. */
interface ModelRule {
    /** What is wrong with the element, if anything. */
    Optional<String> complaint(XmlElement element);

    static Optional<String> complainIf(boolean broken, String what) {
        return broken ? Optional.of(what) : Optional.empty();
    }
}
