package org.jointroadmap.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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
            return all.enter() && (body.get().fetchAtOnce() || comes(body.get(), address));
        } catch (IOException gone) {
            LOG.debug("The sender of a form has left", gone);
            return false;
        } finally {
            all.leave();
        }
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
                && request.getContentLengthLong() <= Body.SMALL
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }
}
