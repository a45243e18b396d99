/** The tables of a document, whatever file they were in. */
@NamedInterface("table")
@NullMarked
package org.jointroadmap.document.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
