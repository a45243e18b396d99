package org.jointroadmap.workflow.model;

/** Where a file of the processes folder breaks the rules of the house, and how. */
record Violation(String file, int line, String what) {
    ModelRefused refused() {
        return new ModelRefused(file, line, what);
    }
}
