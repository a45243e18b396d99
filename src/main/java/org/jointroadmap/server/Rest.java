package org.jointroadmap.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** What is left of a body that nobody reads: a little of it, or for a while, is taken away so that its sender sees the answer. */
final class Rest implements ApplicationBufferHandler {
    private static final long A_LITTLE = 1 << 20;

    private ByteBuffer buffer = ByteBuffer.allocate(0);

    /** Whether some of a body can be read without waiting. */
    static boolean hasCome(Request request) {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() > 0;
    }

    /** Takes what has come already and waits for nothing. */
    static void takeAway(Request request, Body body) throws IOException {
        Rest rest = new Rest();
        long taken = 0;
        while (taken < A_LITTLE && hasCome(request)) {
            int count = body.source().doRead(rest);
            if (count < 0) {
                return;
            }
            taken += count;
        }
    }

    /** Reads to the end, as long as it keeps its pace and for a time only. */
    static void drain(Body body, Duration atMost) throws IOException {
        Rest rest = new Rest();
        long end = System.nanoTime() + atMost.toNanos();
        while (!body.isComplete() && System.nanoTime() < end && body.doRead(rest) >= 0) {
            rest.buffer.clear();
        }
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return buffer;
    }

    @Override
    public void expand(int size) {}
}
