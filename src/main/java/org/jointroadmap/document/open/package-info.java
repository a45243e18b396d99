/** Texts and sheets of OpenDocument. */
@NullMarked
package org.jointroadmap.document.open;

import org.jspecify.annotations.NullMarked;
