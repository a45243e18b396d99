package org.jointroadmap.answer;

/**
 * Something more was answered or decided about a subject that both sides may read.
 *
 * @param subject such as project/P-7
 */
public record AnswersShared(String subject) {}
