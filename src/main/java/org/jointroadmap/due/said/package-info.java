/** What the parts of a due text say to each other: what they share, leave out, and what stands around them. */
@NullMarked
package org.jointroadmap.due.said;

import org.jspecify.annotations.NullMarked;
