/** The rules that are live, and what became of the last edit. */
@NullMarked
package org.jointroadmap.web.rules;

import org.jspecify.annotations.NullMarked;
