package org.jointroadmap.workflow.task;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jointroadmap.workflow.engine.Acting;
import org.springframework.stereotype.Component;

/** How many tasks are open, how many jobs are due or have failed, how many incidents stand; counted when somebody asks. */
@Component
class EngineMeters implements MeterBinder {
    private final TaskService tasks;
    private final ManagementService management;
    private final RuntimeService runtime;

    EngineMeters(TaskService tasks, ManagementService management, RuntimeService runtime) {
        this.tasks = tasks;
        this.management = management;
        this.runtime = runtime;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("tasks", "Open tasks", "open", () -> tasks.createTaskQuery().count())
                .register(registry);
        gauge("jobs", "Jobs of the engine", "due", () -> management
                        .createJobQuery()
                        .executable()
                        .count())
                .register(registry);
        gauge("jobs", "Jobs of the engine", "failed", () -> management
                        .createJobQuery()
                        .noRetriesLeft()
                        .count())
                .register(registry);
        gauge("incidents", "What the engine gave up", "open", () -> runtime.createIncidentQuery()
                        .count())
                .register(registry);
    }

    /** The house counts, for whoever may ask. */
    private static Gauge.Builder<Supplier<Number>> gauge(
            String name, String description, String status, Supplier<Number> count) {
        return Gauge.builder("joint.roadmap." + name, () -> Acting.house(count))
                .description(description)
                .tag("status", status);
    }
}
