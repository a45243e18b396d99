/** How an opportunity is looked at, asked for, offered and decided about: one process for each at a time. */
@NullMarked
package org.jointroadmap.workflow.substitution;

import org.jspecify.annotations.NullMarked;
