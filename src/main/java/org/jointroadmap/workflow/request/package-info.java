/** What a side asks of the other about an item, as tasks of both. */
@NullMarked
package org.jointroadmap.workflow.request;

import org.jspecify.annotations.NullMarked;
