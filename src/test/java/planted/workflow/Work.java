package planted.workflow;

/** Something of a module without an allow-list. */
public record Work() {}
