package org.jointroadmap.notice;

/**
 * A letter failed for good under a program that told nobody; published once, in the transaction that marks it as told.
 *
 * @param number as {@link LetterFailed} has it
 */
public record FailureOfOld(long number) {}
