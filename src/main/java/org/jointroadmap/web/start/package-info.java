/** The first page: what waits for its reader. */
@NullMarked
package org.jointroadmap.web.start;

import org.jspecify.annotations.NullMarked;
