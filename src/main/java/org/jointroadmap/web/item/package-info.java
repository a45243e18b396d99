/** One item: what was promised, by whom, by when, and what became of it. */
@NullMarked
package org.jointroadmap.web.item;

import org.jspecify.annotations.NullMarked;
