/** The rows of officials' tables: which are promises, which head a section, and which only stand there. */
@NullMarked
package org.jointroadmap.intake.row;

import org.jspecify.annotations.NullMarked;
