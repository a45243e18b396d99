package org.jointroadmap.server;

import java.util.Set;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tomcat's connector, which shows its open connections. */
// Tomcat makes it by its name.
public class GuardedProtocol extends Http11NioProtocol {
    Set<SocketWrapperBase<NioChannel>> connections() {
        return getEndpoint().getConnections();
    }
}
