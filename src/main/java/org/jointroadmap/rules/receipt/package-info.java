/** What a conclusion was made of, as data that stands alone: kept with the conclusion, and evaluated again whenever somebody asks. */
@NamedInterface("receipt")
@NullMarked
package org.jointroadmap.rules.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
