package org.jointroadmap.workflow.model;

import org.jointroadmap.StartRefused;

/** A file of the processes folder cannot be deployed: which, on which line, and why. */
class ModelRefused extends StartRefused {
    ModelRefused(String file, int line, String what) {
        super("processes/" + file + ", line " + line + ": " + what);
    }
}
