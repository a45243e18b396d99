/** Holds models, forms and texts against what a model may say, without an engine and without a server. */
@NullMarked
package org.jointroadmap.workflow.check;

import org.jspecify.annotations.NullMarked;
