/** Texts of Word, as they read with their tracked changes accepted. */
@NullMarked
package org.jointroadmap.document.word;

import org.jspecify.annotations.NullMarked;
