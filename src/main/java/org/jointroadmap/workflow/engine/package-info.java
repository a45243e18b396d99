/** How the engine is set up: what its expressions may say, what models mean by a group, a due date and a form. */
@NullMarked
package org.jointroadmap.workflow.engine;

import org.jspecify.annotations.NullMarked;
