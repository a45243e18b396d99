/** The look at everything that each morning begins with. */
@NullMarked
package org.jointroadmap.workflow.morning;

import org.jspecify.annotations.NullMarked;
