/** Reads the files that say what products are called and how codes of one edition became those of another. */
@NullMarked
package org.jointroadmap.trade.classification;

import org.jspecify.annotations.NullMarked;
