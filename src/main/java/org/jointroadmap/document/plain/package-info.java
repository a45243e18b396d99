/** Tables without a program's format: delimited texts and what is pasted from a text or a page. */
@NullMarked
package org.jointroadmap.document.plain;

import org.jspecify.annotations.NullMarked;
