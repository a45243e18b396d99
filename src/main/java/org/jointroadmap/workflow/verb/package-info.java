/** What a machine's step in a model can do, a class a word; models name them and say the rest as properties. */
@NullMarked
package org.jointroadmap.workflow.verb;

import org.jspecify.annotations.NullMarked;
