/** What the items of the roadmap lack to be watched. */
@NamedInterface("advice")
@NullMarked
package org.jointroadmap.roadmap.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
