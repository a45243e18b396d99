/** Reads how often something is due, and makes rules of it. */
@NullMarked
package org.jointroadmap.due.again;

import org.jspecify.annotations.NullMarked;
