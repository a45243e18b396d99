package org.jointroadmap.whole;

import bare.BareStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The same model in the bare engine, with the same settings: the answers become process variables and nothing more. */
final class BareLifecycle extends Lifecycle implements AutoCloseable {
    private static final Set<String> DECISIONS = Set.of("accepted", "finished");

    private final ConfigurableApplicationContext context;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;

    private BareLifecycle(ConfigurableApplicationContext context) {
        super(context.getBean(TaskService.class), context.getBean(HistoryService.class));
        this.context = context;
        this.runtime = context.getBean(RuntimeService.class);
        this.tasks = context.getBean(TaskService.class);
        this.forms = context.getBean(FormService.class);
    }

    /** @param url of a database of its own, with the settings of ours */
    static BareLifecycle start(String url) throws IOException {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(BareStarter.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=sa",
                        // Our settings name parts of readiness that are ours.
                        "--management.endpoint.health.validate-group-membership=false");
        context.getBean(RepositoryService.class)
                .createDeployment()
                .addString("joint-production.bpmn", Files.readString(Path.of("processes", "joint-production.bpmn")))
                .deploy();
        return new BareLifecycle(context);
    }

    @Override
    void propose(int project) {
        Map<String, Object> proposal = Map.of("proposer", "BLR", "partner", "AZE", "title", "Project " + project);
        runtime.startProcessInstanceByKey("joint-production", "P-" + project, proposal);
    }

    @Override
    void complete(Task task, Map<String, Object> answers) {
        Map<String, Object> given = new HashMap<>(answers);
        given.replaceAll((name, answer) -> DECISIONS.contains(name) ? answer.equals("yes") : answer);
        tasks.claim(task.getId(), "coordinator");
        forms.submitTaskForm(task.getId(), given);
    }

    @Override
    public void close() {
        context.close();
    }
}
