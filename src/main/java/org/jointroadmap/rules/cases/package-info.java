/** The cases that stand beside each file of rules, and their run before anything goes live. */
@NullMarked
package org.jointroadmap.rules.cases;

import org.jspecify.annotations.NullMarked;
