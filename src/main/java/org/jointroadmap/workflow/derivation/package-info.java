/** What follows for open tasks from a change of the calendar, the rules or the people, derived again after the commit. */
@NullMarked
package org.jointroadmap.workflow.derivation;

import org.jspecify.annotations.NullMarked;
