/** Charts as SVG, drawn on the server; each stands beside a table of the same numbers. */
@NullMarked
package org.jointroadmap.web.chart;

import org.jspecify.annotations.NullMarked;
