package org.jointroadmap.workflow;

/** The names of the model {@code delivery-acceptance}; its business key is the item whose delivery is claimed. */
public final class DeliveryProcess {
    public static final String KEY = "delivery-acceptance";

    /** Somebody answered on the item's page. */
    public static final String ANSWERED = "delivery-answered";

    public static final Variable<String> OWNER = Variable.text("owner");
    public static final Variable<String> PARTNER = Variable.text("partner");

    public static final String SUBJECT_TITLE = "subjectTitle";
    public static final String DELIVERED = "delivered";
    public static final String DELIVERED_ON = "deliveredOn";
    public static final String EVIDENCE = "evidence";
    public static final String ACCEPTED = "accepted";
    public static final String REMARK = "remark";

    private DeliveryProcess() {}
}
