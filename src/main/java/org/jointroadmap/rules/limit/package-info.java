/** The named limits that rules share. */
@NullMarked
package org.jointroadmap.rules.limit;

import org.jspecify.annotations.NullMarked;
