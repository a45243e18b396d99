package org.jointroadmap.workflow.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.jointroadmap.answer.Submissions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ends instances before their time. */
@Component
public class Instances {
    private final RuntimeService runtime;
    private final Submissions submissions;

    Instances(@Lazy RuntimeService runtime, Submissions submissions) {
        this.runtime = runtime;
        this.submissions = submissions;
    }

    /** Whatever it waits for, it ends at once; what was sealed in it stays its side's own. */
    public void end(String instance, String reason) {
        submissions.keep(instance);
        runtime.deleteProcessInstance(instance, reason);
    }
}
