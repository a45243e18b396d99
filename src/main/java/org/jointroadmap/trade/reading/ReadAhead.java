package org.jointroadmap.trade.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads another stream on a thread of its own, a little ahead, so that unpacking and understanding share two cores. */
final class ReadAhead extends InputStream {
    private static final int BLOCK = 1 << 17;
    private static final Block END = new Block(new byte[0], 0);

    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(16);
    private final InputStream source;
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;
    private Block current = new Block(new byte[0], 0);
    private int position;

    ReadAhead(InputStream source) {
        this.source = source;
        this.thread = new Thread(this::run, "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            boolean more = true;
            while (more && !closed) {
                byte[] bytes = new byte[BLOCK];
                int length = source.readNBytes(bytes, 0, BLOCK);
                more = length == BLOCK;
                put(new Block(bytes, length));
            }
        } catch (IOException | RuntimeException | Error broken) {
            failure = broken;
        } finally {
            put(END);
        }
    }

    private void put(Block block) {
        try {
            while (!closed && !blocks.offer(block, 100, TimeUnit.MILLISECONDS)) {
                continue;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (position == current.length) {
            if (current == END) {
                return end();
            }
            current = next();
            position = 0;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current.bytes, position, bytes, offset, count);
        position += count;
        return count;
    }

    private Block next() throws IOException {
        try {
            return blocks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private int end() throws IOException {
        Throwable broken = failure;
        if (broken instanceof IOException io) {
            throw io;
        }
        if (broken instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (broken instanceof Error error) {
            throw error;
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        blocks.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }

    private record Block(byte[] bytes, int length) {}
}
