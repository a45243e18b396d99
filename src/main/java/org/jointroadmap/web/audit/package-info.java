/** Who changed what, for administrators. */
@NullMarked
package org.jointroadmap.web.audit;

import org.jspecify.annotations.NullMarked;
