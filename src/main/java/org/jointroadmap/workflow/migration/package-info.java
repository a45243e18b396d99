/** How projects under way go on by another version of their model: what stands in the way, and the move itself. */
@NullMarked
package org.jointroadmap.workflow.migration;

import org.jspecify.annotations.NullMarked;
