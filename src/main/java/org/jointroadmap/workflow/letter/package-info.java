/** Letters that cannot be delivered, as tasks of the administrators. */
@NullMarked
package org.jointroadmap.workflow.letter;

import org.jspecify.annotations.NullMarked;
