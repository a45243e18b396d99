package org.jointroadmap.fact;

/** What a rule may insert, always about the subject whose facts it saw. */
public sealed interface Conclusion permits Finding, Lack, Rung, Reminder, Start, AgendaPoint {
    String subject();
}
