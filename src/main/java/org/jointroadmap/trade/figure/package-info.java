/** What an import of figures is and does, which years are complete, and whose figures count. */
@NamedInterface("figure")
@NullMarked
package org.jointroadmap.trade.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
