package org.jointroadmap.party;

/** What is a person's and goes to another when they leave. Each module that keeps such a thing has one. */
public interface Succession {
    /** What it is, such as items. */
    String what();

    /** Gives all of it to the successor, in the caller's transaction, and answers how much it was. */
    int pass(Person from, Person to, Person by);
}
