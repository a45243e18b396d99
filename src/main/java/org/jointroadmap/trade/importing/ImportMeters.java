package org.jointroadmap.trade.importing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jointroadmap.trade.figure.ImportStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many trade files stand where; counted when somebody asks. */
@Component
class ImportMeters implements MeterBinder {
    private final JdbcClient jdbc;

    ImportMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ImportStatus status : ImportStatus.values()) {
            Gauge.builder("joint.roadmap.imports", () -> count(status))
                    .description("Trade files by their status")
                    .tag("status", status.key())
                    .register(registry);
        }
    }

    private int count(ImportStatus status) {
        return jdbc.sql("SELECT COUNT(*) FROM trade_import WHERE status = ?")
                .param(status.name())
                .query(Integer.class)
                .single();
    }
}
