/** People and organisations taken in from tables: read row by row, shown with what is wrong in each, added all or none. */
@ApplicationModule(allowedDependencies = {"party", "document", "document :: table"})
@NullMarked
package org.jointroadmap.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
