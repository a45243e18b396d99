/** From a saved file to a live version: reads, checks, stores and swaps. */
@NullMarked
package org.jointroadmap.rules.publish;

import org.jspecify.annotations.NullMarked;
