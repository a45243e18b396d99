/** Finds of which kind a due text is, and which day it names. */
@NullMarked
package org.jointroadmap.due.read;

import org.jspecify.annotations.NullMarked;
