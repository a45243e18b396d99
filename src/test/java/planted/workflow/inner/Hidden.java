package planted.workflow.inner;

/** What other modules must not see. */
public record Hidden() {}
