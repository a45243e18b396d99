/** What a side claims to have delivered, as a task of the other side. */
@NullMarked
package org.jointroadmap.workflow.delivery;

import org.jspecify.annotations.NullMarked;
