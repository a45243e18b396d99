/** What a rule says, once it is understood: conditions that can be asked of facts, and conclusions. */
@NullMarked
package org.jointroadmap.rules.tree;

import org.jspecify.annotations.NullMarked;
