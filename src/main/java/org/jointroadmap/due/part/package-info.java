/** The parts of due texts, each of which says one thing: a day, a term, how often. */
@NullMarked
package org.jointroadmap.due.part;

import org.jspecify.annotations.NullMarked;
