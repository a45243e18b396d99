/** Documents that people work in: the tables of a file, row by row, as somebody would read them on the screen. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.jointroadmap.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
