/** Who does what, as a cell names them: organisations, the side of each, and the one that answers. */
@NamedInterface("owner")
@NullMarked
package org.jointroadmap.intake.owner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
