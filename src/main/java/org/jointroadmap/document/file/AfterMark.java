package org.jointroadmap.document.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text without the byte order mark that it may begin with. */
public final class AfterMark extends FilterReader {
    private boolean begun;

    public AfterMark(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (!begun && count > 0) {
            begun = true;
            if (into[offset] == '\ufeff') {
                System.arraycopy(into, offset + 1, into, offset, count - 1);
                return count == 1 ? read(into, offset, length) : count - 1;
            }
        }
        return count;
    }
}
