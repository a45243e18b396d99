/** The files that say what products are called and how codes changed. */
@NullMarked
package org.jointroadmap.web.classification;

import org.jspecify.annotations.NullMarked;
