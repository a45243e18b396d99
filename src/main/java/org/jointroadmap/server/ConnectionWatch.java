package org.jointroadmap.server;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Constants;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jointroadmap.Network;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes connections whose request does not begin in time, and those that one address has too many of. */
@Component
class ConnectionWatch {
    private final ServerBounds bounds;
    private final List<GuardedProtocol> doors = new CopyOnWriteArrayList<>();

    ConnectionWatch(ServerBounds bounds) {
        this.bounds = bounds;
    }

    void over(GuardedProtocol door) {
        doors.add(door);
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        doors.forEach(door -> {
            Map<String, Integer> counts = new HashMap<>();
            // Of too many those are closed of which nothing was heard for longest.
            door.connections().stream()
                    .map(Heard::of)
                    .sorted(Comparator.comparingLong(Heard::at).reversed())
                    .forEach(heard -> look(heard.from(), counts));
        });
    }

    private void look(SocketWrapperBase<NioChannel> connection, Map<String, Integer> counts) {
        String address = connection.getRemoteAddr();
        boolean many = address != null
                && !bounds.proxies().contains(address)
                && counts.merge(Network.of(address), 1, Integer::sum) > bounds.connectionsPerAddress();
        Object processor = connection.getCurrentProcessor();
        if (processor instanceof AbstractProcessor busy) {
            if (!isServed(busy) && (many || isLate(busy.getRequest()))) {
                connection.close();
            }
        } else if (many) {
            connection.close();
        }
    }

    private static boolean isServed(AbstractProcessor processor) {
        int stage = processor.getRequest().getRequestProcessor().getStage();
        boolean between = stage >= Constants.STAGE_PREPARE && stage <= Constants.STAGE_ENDOUTPUT;
        return processor.isAsync() || processor.isUpgrade() || between;
    }

    private boolean isLate(Request request) {
        long begin = request.getStartTimeNanos();
        return begin > 0 && System.nanoTime() - begin > bounds.headTime().toNanos();
    }

    /** A connection, and when something was read from it last, in milliseconds; read once, since it changes meanwhile. */
    private record Heard(SocketWrapperBase<NioChannel> from, long at) {
        static Heard of(SocketWrapperBase<NioChannel> connection) {
            return new Heard(connection, connection instanceof NioSocketWrapper wrapper ? wrapper.getLastRead() : 0);
        }
    }
}
