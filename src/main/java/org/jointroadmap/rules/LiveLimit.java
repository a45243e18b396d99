package org.jointroadmap.rules;

import java.math.BigDecimal;

/**
 * A limit of the live version, which rules use by its name.
 *
 * @param unit what it counts, "" for a bare number
 */
public record LiveLimit(String name, BigDecimal value, String unit, String owner, String why) {}
