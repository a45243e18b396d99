package org.jointroadmap;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether everything is there that people find when they come: rules, models, themselves and the sample. */
@Component
class Preparation implements HealthIndicator {
    private volatile boolean over;

    /** After all others who prepare something once the program accepts traffic. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(AvailabilityChangeEvent<ReadinessState> change) {
        over = change.getState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    @Override
    public Health health() {
        return over ? Health.up().build() : Health.outOfService().build();
    }
}
