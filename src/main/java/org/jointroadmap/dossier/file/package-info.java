/** The bytes of attached files: stored by their hash, recognised by what they hold, looked through for viruses. */
@NamedInterface("file")
@NullMarked
package org.jointroadmap.dossier.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
