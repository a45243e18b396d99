/** Workbooks of Excel, as their cells are shown. */
@NullMarked
package org.jointroadmap.document.sheet;

import org.jspecify.annotations.NullMarked;
