/** What pages may know of the engine's tasks and positions. */
@NullMarked
package org.jointroadmap.workflow.task;

import org.jspecify.annotations.NullMarked;
