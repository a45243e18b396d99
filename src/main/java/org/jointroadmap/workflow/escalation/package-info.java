/** How what is late goes up the ladder: one process for each subject, moved by what the rules decide. */
@NullMarked
package org.jointroadmap.workflow.escalation;

import org.jspecify.annotations.NullMarked;
