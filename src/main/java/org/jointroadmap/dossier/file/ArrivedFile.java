package org.jointroadmap.dossier.file;

import java.nio.file.Path;

/**
 * A file that is on the disk, whole and looked at, but not kept yet.
 *
 * @param hash SHA-256 in hexadecimal digits
 */
public record ArrivedFile(Path path, String name, long size, FileType type, String hash) {}
