/** The words of due texts: what each is, whatever its case, script or ending. */
@NullMarked
package org.jointroadmap.due.word;

import org.jspecify.annotations.NullMarked;
