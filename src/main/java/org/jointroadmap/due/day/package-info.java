/** Days and periods on the calendar: which they are, and how terms are counted to them. */
@NullMarked
package org.jointroadmap.due.day;

import org.jspecify.annotations.NullMarked;
