package org.jointroadmap.document.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** What comes out of an archive, refused once it is far larger than what went in. */
public final class Unpacked extends FilterInputStream {
    private static final long UNSUSPICIOUS = 20L << 20;
    private static final long MOST = 20L << 30;
    private static final int RATIO = 200;

    private final LongSupplier packed;
    private final AtomicLong bytes;

    /** @param packed how many packed bytes were read */
    public Unpacked(InputStream unpacking, LongSupplier packed) {
        this(unpacking, packed, new AtomicLong());
    }

    /** @param bytes that came out so far; one count for all files of an archive, since they can share what is packed */
    public Unpacked(InputStream unpacking, LongSupplier packed, AtomicLong bytes) {
        super(unpacking);
        this.packed = packed;
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(count);
        return count;
    }

    private void count(int more) {
        long out = bytes.addAndGet(Math.max(0, more));
        if (out > MOST || out > UNSUSPICIOUS && out > packed.getAsLong() * RATIO) {
            throw new RefusedFile("refused.file.bomb", RATIO);
        }
    }
}
