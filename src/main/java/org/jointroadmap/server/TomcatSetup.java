package org.jointroadmap.server;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sets the bounds into the web server. */
@Configuration
class TomcatSetup {
    /** After a proxy's headers were read, which say whose request it is. */
    private static final int AFTER_FORWARDED = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guarded(ServerBounds bounds, ConnectionWatch watch) {
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof GuardedProtocol door) {
                    watch.over(door);
                }
            });
            factory.addEngineValves(new BodyValve(bounds));
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainErrors.class.getName());
                }
            });
        };
    }

    @Bean
    FilterRegistrationBean<RequestSlots> requestSlots(
            ServerBounds bounds, ServerProperties server, MessageSource messages) {
        int threads = server.getTomcat().getThreads().getMax();
        var slots = new FilterRegistrationBean<>(new RequestSlots(bounds, threads, messages));
        slots.setOrder(AFTER_FORWARDED);
        return slots;
    }

    @Bean
    FilterRegistrationBean<InsideOnly> insideOnly() {
        var inside = new FilterRegistrationBean<>(new InsideOnly());
        inside.setOrder(AFTER_FORWARDED + 1);
        return inside;
    }
}
