/** What all lifecycles share: an instance a project, its tasks, and the versions that there are. */
@NullMarked
package org.jointroadmap.workflow.lifecycle;

import org.jspecify.annotations.NullMarked;
