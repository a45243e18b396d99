/** Who works with the roadmap, and how each is written to. */
@NullMarked
package org.jointroadmap.web.people;

import org.jspecify.annotations.NullMarked;
