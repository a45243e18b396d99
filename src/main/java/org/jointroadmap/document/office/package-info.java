/** The archives of XML that office programs write. */
@NullMarked
package org.jointroadmap.document.office;

import org.jspecify.annotations.NullMarked;
