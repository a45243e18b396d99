package planted.rules;

import org.camunda.bpm.engine.RuntimeService;
import planted.workflow.inner.Hidden;

/** A planted breakage: the engine outside of workflow, and another module's inner class. */
public record RuleThatAsksTheEngine(RuntimeService engine, Hidden hidden) {}
