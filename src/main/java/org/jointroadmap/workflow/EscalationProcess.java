package org.jointroadmap.workflow;

/** The names of the model {@code escalation}; its business key is the subject that is late. */
public final class EscalationProcess {
    public static final String KEY = "escalation";

    public static final String CLIMB = "climb";
    public static final String FLAG_CLEARED = "flag-cleared";

    /** Number of the escalation that the rules carry on. */
    public static final Variable<Long> ESCALATION = new Variable<>("escalation", Long.class);

    /** What the letters of the current rung belong to. */
    public static final Variable<String> OCCASION = Variable.text("occasion");

    public static final Variable<String> OWNER = Variable.text("owner");
    public static final Variable<String> PARTNER = Variable.text("partner");

    public static final String SUBJECT_TITLE = "subjectTitle";
    public static final String SINCE = "since";
    public static final String REASONS = "reasons";
    public static final String WHAT_WAS_DONE = "whatWasDone";
    public static final String NEW_EXPECTED_DATE = "newExpectedDate";

    private EscalationProcess() {}
}
