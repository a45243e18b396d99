/** Tables that readers take along, as CSV or as a workbook. */
@NullMarked
package org.jointroadmap.web.export;

import org.jspecify.annotations.NullMarked;
