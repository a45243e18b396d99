/** The small part of DRL that authors may write: what this package does not understand never reaches the rule engine. */
@NullMarked
package org.jointroadmap.rules.language;

import org.jspecify.annotations.NullMarked;
