package org.jointroadmap.rules;

/**
 * A rule of the live version.
 *
 * @param name its identity, an English sentence
 * @param nameRu the same sentence in Russian, from its {@code // RU:} comment; the name if there is none
 * @param owner whose rule it is and why, from its {@code // Owner:} comment
 */
public record LiveRule(String name, String nameRu, String owner, int line) {}
