/** One login for pages, API, Tasklist and the engine's REST: the people of module party, known to the engine too. */
@NullMarked
package org.jointroadmap.workflow.login;

import org.jspecify.annotations.NullMarked;
