/** Carries an uploaded file from the queue to figures that are all there or not at all. */
@NamedInterface("importing")
@NullMarked
package org.jointroadmap.trade.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
