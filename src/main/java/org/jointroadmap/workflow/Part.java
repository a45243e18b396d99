package org.jointroadmap.workflow;

/** The parts that the sides have in a process: names of its variables, and first words of groups. */
public final class Part {
    /** Of a lifecycle: the side that proposed the project. */
    public static final String PROPOSER = "proposer";

    /** The other side. */
    public static final String PARTNER = "partner";

    /** Of a procedure: the side that answers for its subject. */
    public static final String OWNER = "owner";

    private Part() {}
}
