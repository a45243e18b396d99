/** The moved days of both calendars, and what another one would do to deadlines. */
@NullMarked
package org.jointroadmap.web.days;

import org.jspecify.annotations.NullMarked;
