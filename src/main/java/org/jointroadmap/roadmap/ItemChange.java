package org.jointroadmap.roadmap;

import java.time.Instant;

/**
 * What was changed, from what to what.
 *
 * @param what due, title, expected-result, claim, acceptance or remark
 */
public record ItemChange(Instant at, String byLogin, String what, String oldValue, String newValue) {}
