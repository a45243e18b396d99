/** Flags: what the rules found, and why. */
@NullMarked
package org.jointroadmap.web.flag;

import org.jspecify.annotations.NullMarked;
