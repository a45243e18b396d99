package org.jointroadmap.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Puts a {@link Body} before each request's own, and ends the connection of whoever sends more than is read. */
class BodyValve extends ValveBase {
    private static final String CONNECTION = "Connection";
    private static final String CLOSE = "close";

    private static final int MOST_LEAVING = 20;

    private final ServerBounds bounds;
    private final Share leaving = new Share(MOST_LEAVING);

    BodyValve(ServerBounds bounds) {
        super(true);
        this.bounds = bounds;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        if (!hasBody(coyote)) {
            getNext().invoke(request, response);
            return;
        }
        Body body = new Body(coyote, bounds);
        coyote.setInputBuffer(body);
        body.keepIn(request.getRequest());
        try {
            getNext().invoke(request, response);
        } finally {
            leave(coyote, response, body);
            // Tomcat uses the request again.
            coyote.setInputBuffer(body.source());
        }
    }

    private void leave(org.apache.coyote.Request coyote, Response response, Body body) {
        try {
            if (body.isComplete() || comesAtOnce(body)) {
                return;
            }
            if (!response.isCommitted()) {
                response.getCoyoteResponse()
                        .getMimeHeaders()
                        .setValue(CONNECTION)
                        .setString(CLOSE);
            }
            if (body.isWelcome()) {
                Rest.drain(body, bounds.drainTime());
            } else {
                Rest.takeAway(coyote, body);
            }
        } catch (IOException gone) {
            container.getLogger().debug("The sender of a body has left", gone);
        }
        // This ends the connection and counts as an error of ours, which it is not.
        int status = response.getStatus();
        coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.getCoyoteResponse().setStatus(status);
    }

    /** Few wait at once for what nobody will read, since nobody counts their requests any more. */
    private boolean comesAtOnce(Body body) throws IOException {
        try {
            return leaving.enter() && body.leaveAtOnce();
        } finally {
            leaving.leave();
        }
    }

    private static boolean hasBody(org.apache.coyote.Request request) {
        try {
            return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        } catch (IllegalArgumentException malformed) {
            // The server has refused it already, and says so.
            return false;
        }
    }
}
