package org.jointroadmap.notice;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many letters wait, went out, failed for good or were withdrawn; counted when somebody asks. */
@Component
class LetterMeters implements MeterBinder {
    private final JdbcClient jdbc;

    LetterMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (NoticeStatus status : NoticeStatus.values()) {
            Gauge.builder("joint.roadmap.letters", () -> count(status))
                    .description("Letters of the outbox by their status")
                    .tag("status", status.key())
                    .register(registry);
        }
    }

    private int count(NoticeStatus status) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE status = ?")
                .param(status.name())
                .query(Integer.class)
                .single();
    }
}
