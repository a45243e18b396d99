package org.jointroadmap.notice;

/**
 * A letter is given up; published in the transaction that marks it so.
 *
 * @param number of the first notice that it tells, by which the letter is known
 */
public record LetterFailed(long number) {}
