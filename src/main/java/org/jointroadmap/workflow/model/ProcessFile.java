package org.jointroadmap.workflow.model;

/** A model or form as its author saved it. */
record ProcessFile(String name, byte[] content) {
    boolean isModel() {
        return name.endsWith(".bpmn");
    }

    boolean isForm() {
        return name.endsWith(".form");
    }

    /** The name without folder and ending, which is also the id of what is inside. */
    String id() {
        String base = name.substring(name.lastIndexOf('/') + 1);
        return base.substring(0, base.lastIndexOf('.'));
    }
}
