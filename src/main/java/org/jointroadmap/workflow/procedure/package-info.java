/** How a subject that is no project is worked on: one instance at a time of the procedure that the rules' flags call for. */
@NullMarked
package org.jointroadmap.workflow.procedure;

import org.jspecify.annotations.NullMarked;
