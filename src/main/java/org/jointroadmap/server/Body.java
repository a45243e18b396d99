package org.jointroadmap.server;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jointroadmap.BodyTooLarge;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as it comes from the network: it keeps a pace, it ends within bounds, and one with files is closed
 * until somebody known opens it.
 */
public final class Body implements InputBuffer {
    private static final String KEPT = Body.class.getName();
    private static final double SECOND = 1e9;

    /** What is waited for though nobody has read it yet. */
    static final int SMALL = 16 * 1024;

    private static final Duration AT_ONCE = Duration.ofMillis(300);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final Request request;
    private final InputBuffer source;
    private final ServerBounds bounds;
    private final long length;
    private final boolean withFiles;
    private boolean open;
    private ByteBuffer fetched = ByteBuffer.allocate(0);
    private boolean complete;
    private boolean broken;
    private long bytes;
    private long nanos;

    Body(Request request, ServerBounds bounds) {
        this.request = request;
        this.source = request.getInputBuffer();
        this.bounds = bounds;
        this.length = request.getContentLengthLong();
        this.withFiles = hasFiles(request.getContentType());
        this.open = !withFiles;
    }

    /** Lets the files of a request be read: who sent it is known, and this address takes files. */
    public static void open(ServletRequest request) {
        of(request).ifPresent(body -> body.open = true);
    }

    /** Whether a type is one of several parts, which may be files. */
    public static boolean hasFiles(@Nullable String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    static Optional<Body> of(ServletRequest request) {
        return Optional.ofNullable((Body) request.getAttribute(KEPT));
    }

    void keepIn(ServletRequest request) {
        request.setAttribute(KEPT, this);
    }

    InputBuffer source() {
        return source;
    }

    boolean isComplete() {
        return complete;
    }

    /** Takes the whole into memory if it comes as from everybody who sends something at once. */
    boolean fetchAtOnce() throws IOException {
        return comesAtOnce(this::fetchSome);
    }

    /** Takes the whole into memory; false if it does not come in the time for which a body may be slow. */
    boolean fetch() throws IOException {
        while (!complete && nanos < bounds.bodyGrace().toNanos()) {
            fetchSome();
        }
        broken = !complete;
        return complete;
    }

    /** Takes away what nobody reads of a small body, so that its connection can be used again; true once that is all. */
    boolean leaveAtOnce() throws IOException {
        // By the request, which counts what was read: after less than all of it the server ends the connection.
        return open && !broken && length > 0 && length <= SMALL && comesAtOnce(() -> request.doRead(new Rest()));
    }

    private boolean comesAtOnce(Step step) throws IOException {
        long end = System.nanoTime() + AT_ONCE.toNanos();
        while (!complete && System.nanoTime() < end) {
            if (Rest.hasCome(request)) {
                step.take();
            } else {
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
        return complete;
    }

    private void fetchSome() throws IOException {
        if (fetched.capacity() == 0) {
            fetched = ByteBuffer.allocate((int) length);
        }
        Rest some = new Rest();
        if (take(some) > 0) {
            fetched.put(some.getByteBuffer());
        }
        if (complete) {
            fetched.flip();
        }
    }

    /** Whether its sender is worth waiting for. */
    boolean isWelcome() {
        return open && withFiles && !broken;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (!complete || !fetched.hasRemaining()) {
            return take(handler);
        }
        ByteBuffer all = fetched.duplicate();
        fetched.position(fetched.limit());
        handler.setByteBuffer(all);
        return all.remaining();
    }

    private int take(ApplicationBufferHandler handler) throws IOException {
        if (!open) {
            return -1;
        }
        long begin = System.nanoTime();
        int count = -1;
        try {
            count = source.doRead(handler);
        } catch (IOException failed) {
            broken = true;
            throw failed;
        } finally {
            nanos += System.nanoTime() - begin;
        }
        bytes += Math.max(0, count);
        if (count < 0 || bytes == length) {
            complete = true;
        } else {
            check();
        }
        return count;
    }

    private void check() throws IOException {
        if (!withFiles && bytes > 2 * bounds.largestBody().toBytes()) {
            broken = true;
            throw new BodyTooLarge();
        }
        if (nanos > bounds.bodyGrace().toNanos() && bytes < bounds.bodyPace().toBytes() * (nanos / SECOND)) {
            broken = true;
            throw new IOException("The body comes too slowly.");
        }
    }

    @Override
    public int available() {
        return (complete ? fetched.remaining() : 0) + (open ? source.available() : 0);
    }

    private interface Step {
        void take() throws IOException;
    }
}
