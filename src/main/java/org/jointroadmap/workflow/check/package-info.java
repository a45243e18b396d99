/** Holds models, forms and texts against what a model may say, without an engine and without a server. */
@NamedInterface("check")
@NullMarked
package org.jointroadmap.workflow.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
