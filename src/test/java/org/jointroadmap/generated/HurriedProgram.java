package org.jointroadmap.generated;

import java.util.Random;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.jointroadmap.JointRoadmapApplication;
import org.springframework.boot.SpringApplication;

/** The program, in which days pass within moments: a timer of a generated lifecycle is due whenever chance says so. */
public final class HurriedProgram {
    private static final long TICK = 150;

    private HurriedProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        ManagementService engine = new SpringApplication(JointRoadmapApplication.class)
                .run(arguments)
                .getBean(ManagementService.class);
        Random random = new Random();
        while (!Thread.currentThread().isInterrupted()) {
            Thread.sleep(TICK);
            engine.createJobQuery().timers().active().list().stream()
                    .filter(timer ->
                            String.valueOf(timer.getProcessDefinitionKey()).startsWith("generated-"))
                    .filter(timer -> random.nextInt(8) == 0)
                    .forEach(timer -> ring(engine, timer));
        }
    }

    /** Somebody may have answered the task at the same time. */
    private static void ring(ManagementService engine, Job timer) {
        try {
            engine.executeJob(timer.getId());
        } catch (ProcessEngineException gone) {
            System.out.println("A timer was overtaken: " + gone.getMessage());
        }
    }
}
