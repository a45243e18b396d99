/** Files of trade figures: giving them, and what became of each. */
@NullMarked
package org.jointroadmap.web.imports;

import org.jspecify.annotations.NullMarked;
