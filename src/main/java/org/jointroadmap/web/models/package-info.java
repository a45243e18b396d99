/** The page of the models: what is live, what was wrong with the last change, what models may call. */
@NullMarked
package org.jointroadmap.web.models;

import org.jspecify.annotations.NullMarked;
