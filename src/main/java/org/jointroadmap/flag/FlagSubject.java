package org.jointroadmap.flag;

import org.jointroadmap.fact.Subject;

/**
 * A subject whose flags are brought in line, and whom they concern.
 *
 * @param side alpha-3 code of the side whose it is
 * @param shared false while it is its side's own, so that the other knows of none of its flags
 */
public record FlagSubject(Subject subject, String side, boolean shared) {}
