/** What the columns of officials' tables are, by the words of their headers in four languages. */
@NullMarked
package org.jointroadmap.intake.column;

import org.jspecify.annotations.NullMarked;
