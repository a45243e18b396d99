package org.jointroadmap.rules;

/** What the field of a form takes, as far as rules ask it. */
public enum AnswerKind {
    /** A checkbox, or a choice of yes and no, or what a machine's step decides. */
    YES_NO,
    NUMBER,
    DATE,
    /** A text or one of some options. */
    TEXT,
    /** Several of some options. */
    LIST
}
