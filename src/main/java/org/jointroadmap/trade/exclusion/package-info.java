/** The partners that a side no longer wants to buy from, by its legal acts. */
@NamedInterface("exclusion")
@NullMarked
package org.jointroadmap.trade.exclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
