/** From saved models, forms and texts to versions that run: reads, checks, stores and deploys. */
@NamedInterface("models")
@NullMarked
package org.jointroadmap.workflow.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
