/** The life of a project: what starts, stops and suspends its process, and one delegate for each service task. */
@NullMarked
package org.jointroadmap.workflow.jointproduction;

import org.jspecify.annotations.NullMarked;
