/** What somebody has to do, for the calendar programs that they use. */
@NullMarked
package org.jointroadmap.web.calendar;

import org.jspecify.annotations.NullMarked;
