/** Projects: their list, their proposal, the page of each. */
@NullMarked
package org.jointroadmap.web.project;

import org.jspecify.annotations.NullMarked;
