package org.jointroadmap.document.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A file of an archive; it breaks off if it is not what was packed, in bytes or size, which the library does not look at. */
public final class Intact extends CheckedInputStream {
    private final ZipEntry entry;

    public Intact(InputStream bytes, ZipEntry entry) {
        super(bytes, new CRC32());
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return checked(super.read(into, offset, length));
    }

    private int checked(int read) throws ZipException {
        if (read < 0 && getChecksum().getValue() != entry.getCrc()) {
            throw new ZipException("wrong checksum");
        }
        return read;
    }
}
