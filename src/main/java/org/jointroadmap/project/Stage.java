package org.jointroadmap.project;

/**
 * How far a project has come: a stage of its lifecycle's model, or before the first, or after the last.
 *
 * @param key its id in the model, such as assessment
 */
public record Stage(String key) {
    /** Before the first stage of the model. */
    public static final Stage PROPOSAL = new Stage("proposal");

    /** The project has come to its end. */
    public static final Stage CLOSED = new Stage("closed");

    @Override
    public String toString() {
        return key;
    }
}
