/** What products and countries are called, and which products sides make. */
@NamedInterface("product")
@NullMarked
package org.jointroadmap.trade.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
