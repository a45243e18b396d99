/** What was understood of each row, what it changes in the roadmap, and what somebody has to be asked. */
@NamedInterface("reading")
@NullMarked
package org.jointroadmap.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
