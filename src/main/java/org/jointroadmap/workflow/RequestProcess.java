package org.jointroadmap.workflow;

/** The names of the model {@code item-request}; its business key is the item that something is asked about. */
public final class RequestProcess {
    public static final String KEY = "item-request";

    /** The head of the side confirmed it on the item's page, or asked for it. */
    public static final String CONFIRMED = "request-confirmed";

    /** Somebody answered on the item's page. */
    public static final String ANSWERED = "request-answered";

    public static final Variable<String> OWNER = Variable.text("owner");
    public static final Variable<String> PARTNER = Variable.text("partner");

    public static final String SUBJECT_TITLE = "subjectTitle";
    public static final String ASKED = "asked";
    public static final String ASKED_FOR = "askedFor";
    public static final String WHY = "why";
    public static final String ACCEPTED = "accepted";
    public static final String REMARK = "remark";

    private RequestProcess() {}
}
