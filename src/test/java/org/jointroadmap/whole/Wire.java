package org.jointroadmap.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which a test writes what it likes, as slowly as it likes. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 15_000;

    private final Socket socket;

    Wire(int port) {
        try {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Wire write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the server no longer takes is lost. */
    Wire write(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException closed) {
            return this;
        }
        return this;
    }

    /** The head of the answer, "" if the connection was closed without one. */
    String head() {
        StringBuilder head = new StringBuilder();
        try {
            socket.setSoTimeout(PATIENCE);
            InputStream in = socket.getInputStream();
            int next = 0;
            while (next >= 0 && head.indexOf("\r\n\r\n") < 0) {
                next = in.read();
                if (next >= 0) {
                    head.append((char) next);
                }
            }
        } catch (IOException closed) {
            return head.toString();
        }
        return head.toString();
    }

    /** All that comes until the server closes. */
    String everything() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads over the body of the answer, which comes in chunks or is there already. */
    void skipBody() {
        isClosed();
        try {
            socket.setSoTimeout(PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the server has closed the connection, once all that it sent is read. */
    boolean isClosed() {
        try {
            socket.setSoTimeout(20);
            InputStream in = socket.getInputStream();
            while (in.read() >= 0) {
                continue;
            }
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
