package org.jointroadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

class PreparationTest {
    @Test
    void theProgramIsUpOnceEverybodyWhoPreparesSomethingIsThrough() {
        try (var context = new AnnotationConfigApplicationContext(Preparation.class, Sample.class)) {
            Preparation preparation = context.getBean(Preparation.class);
            assertThat(preparation.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
            assertThat(context.getBean(Sample.class).seen).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(preparation.health().getStatus()).isEqualTo(Status.UP);
            AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
            assertThat(preparation.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        }
    }

    /** Fills something when the program accepts traffic. */
    @Component
    static class Sample {
        private final Preparation preparation;
        private Status seen = Status.UNKNOWN;

        Sample(Preparation preparation) {
            this.preparation = preparation;
        }

        @EventListener
        @Order(0)
        void fill(AvailabilityChangeEvent<ReadinessState> change) {
            if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
                seen = preparation.health().getStatus();
            }
        }
    }
}
