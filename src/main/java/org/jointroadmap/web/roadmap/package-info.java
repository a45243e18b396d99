/** The list of all items. */
@NullMarked
package org.jointroadmap.web.roadmap;

import org.jspecify.annotations.NullMarked;
