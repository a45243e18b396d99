package org.jointroadmap.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many evaluations run, were done or failed; counted when somebody asks. */
@Component
class EvaluationMeters implements MeterBinder {
    private final JdbcClient jdbc;

    EvaluationMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String status : List.of(Evaluation.RUNNING, Evaluation.DONE, Evaluation.FAILED)) {
            Gauge.builder("joint.roadmap.evaluations", () -> count(status))
                    .description("Evaluations of everything by their status")
                    .tag("status", status)
                    .register(registry);
        }
    }

    private int count(String status) {
        return jdbc.sql("SELECT COUNT(*) FROM evaluation WHERE status = ?")
                .param(status)
                .query(Integer.class)
                .single();
    }
}
