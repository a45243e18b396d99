/** Each side's list of excluded partners, and what another one would do. */
@NullMarked
package org.jointroadmap.web.excluded;

import org.jspecify.annotations.NullMarked;
