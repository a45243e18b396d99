/** Compiles rules that were understood, runs and explains them: all that touches the rule engine. */
@NullMarked
package org.jointroadmap.rules.engine;

import org.jspecify.annotations.NullMarked;
