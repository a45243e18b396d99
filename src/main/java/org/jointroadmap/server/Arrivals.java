package org.jointroadmap.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The forms of strangers while they come: what is not there yet waits beside the places of those whose form is there, and
 * few of one address wait at once, so that nobody keeps others from signing in by coming slowly.
 */
class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final int LARGEST = 16 * 1024;
    private static final Duration AT_ONCE = Duration.ofMillis(300);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final Share all;
    private final PerAddress each;

    Arrivals(int inAll, int perAddress) {
        this.all = new Share(inAll);
        this.each = new PerAddress(perAddress);
    }

    /** Whether the body of a request is there, or is none of those that are waited for. */
    boolean isThere(HttpServletRequest request, String address) {
        Optional<Body> body = isForm(request) ? Body.of(request) : Optional.empty();
        if (body.isEmpty()) {
            return true;
        }
        try {
            return all.enter() && (comesAtOnce(body.get()) || comes(body.get(), address));
        } catch (IOException gone) {
            LOG.debug("The sender of a form has left", gone);
            return false;
        } finally {
            all.leave();
        }
    }

    /** As from everybody who means to sign in, however many of their address do not. */
    private static boolean comesAtOnce(Body body) throws IOException {
        long end = System.nanoTime() + AT_ONCE.toNanos();
        while (!body.fetchWhatCame() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return body.isComplete();
    }

    private boolean comes(Body body, String address) throws IOException {
        try {
            return each.enter(address) && body.fetch();
        } finally {
            each.leave(address);
        }
    }

    /** Nothing else is read of strangers. */
    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getContentType())
                        .toLowerCase(Locale.ROOT)
                        .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && request.getContentLengthLong() <= LARGEST
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }
}
