/** From saved models, forms and texts to versions that run: reads, checks, stores and deploys. */
@NullMarked
package org.jointroadmap.workflow.model;

import org.jspecify.annotations.NullMarked;
