/** Documents with the roadmap's table: what was understood of each, and what is asked before it counts. */
@NullMarked
package org.jointroadmap.web.intake;

import org.jspecify.annotations.NullMarked;
