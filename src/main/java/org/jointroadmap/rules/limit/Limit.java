package org.jointroadmap.rules.limit;

import java.math.BigDecimal;

/**
 * A number that rules use by its name, such as {@code Limits.LONG_OVERDUE}.
 *
 * @param name in capitals
 * @param unit as {@link org.jointroadmap.fact.Meaning} names units
 * @param owner who decides about it
 * @param why it is what it is
 */
public record Limit(String name, BigDecimal value, String unit, String owner, String why) {}
