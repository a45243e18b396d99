/** What every reader of files guards against, and how texts are encoded. */
@NamedInterface("file")
@NullMarked
package org.jointroadmap.document.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
