package org.jointroadmap.notice;

/**
 * A letter that was given up goes out again, or somebody let it go.
 *
 * @param number as {@link LetterFailed} has it
 */
public record LetterSettled(long number) {}
