/** What the engine needs of the one login: its people, their rights there, and what stands before its interfaces. */
@NullMarked
package org.jointroadmap.workflow.access;

import org.jspecify.annotations.NullMarked;
