/** Reads the files that trade statistics come in, each format by a reader of its own, row by row. */
@NullMarked
package org.jointroadmap.trade.reading;

import org.jspecify.annotations.NullMarked;
