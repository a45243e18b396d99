/** The Tasklist's forms: what a form asks, in whose language, and what the server accepts as its answer. */
@NullMarked
package org.jointroadmap.workflow.form;

import org.jspecify.annotations.NullMarked;
