/** The folder of models and forms: read, checked and deployed when the program starts. */
@NullMarked
package org.jointroadmap.workflow.model;

import org.jspecify.annotations.NullMarked;
