package org.jointroadmap.due;

/** Why a text cannot be read. */
public enum Trouble {
    NONE,
    /** A part of it says nothing that is known here. */
    WORDS,
    /** It names a day that there is not. */
    NO_SUCH_DAY,
    /** It ends before it begins. */
    REVERSED,
    /** Its day is too far away. */
    OUT_OF_BOUNDS
}
