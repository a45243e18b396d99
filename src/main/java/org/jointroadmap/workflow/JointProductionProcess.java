package org.jointroadmap.workflow;

import java.util.Set;

/** The names of the model {@code joint-production}. */
public final class JointProductionProcess {
    public static final String KEY = "joint-production";

    public static final String WITHDRAWN = "project-withdrawn";

    public static final Variable<String> PROPOSER = Variable.text("proposer");
    public static final Variable<String> PARTNER = Variable.text("partner");

    /** What the last gate found lacking, a line each. */
    public static final Variable<String> LACKS = Variable.text("lacking");

    /** The version of the rules of the last gate, until the next stage begins. */
    public static final Variable<Integer> RULES = Variable.number("ruleVersion");

    public static final Variable<Boolean> COMPLETE = Variable.truth("complete");
    public static final Variable<Boolean> RECOMMENDED = Variable.truth("recommended");
    public static final Variable<Boolean> AGREED = Variable.truth("agreed");
    public static final Variable<Boolean> READY = Variable.truth("ready");
    public static final Variable<Boolean> ACCEPTED = Variable.truth("accepted");
    public static final Variable<Boolean> FINISHED = Variable.truth("finished");

    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";
    public static final String HS_CODES = "hsCodes";
    public static final String PARTNER_ORGANISATION = "partnerOrganisation";
    public static final String RETURN_REASON = "returnReason";
    public static final String ASSESSMENTS = "assessments";
    public static final String GROUNDS = "grounds";
    public static final String UNITS = "units";
    public static final String LOCAL_CONTENT_PERCENT = "localContentPercent";

    /** What the gate before the pilot asks for; who fills the gaps starts from what was reported before. */
    public static final Set<String> READINESS =
            Set.of("siteReady", "fundingReady", "certificationReady", "localisationPlanReady", LOCAL_CONTENT_PERCENT);

    static final Declaration DECLARATION = new Declaration(
            KEY,
            Set.of(COMPLETE, RECOMMENDED, AGREED, READY, ACCEPTED, FINISHED),
            Set.of(WITHDRAWN),
            Set.of(
                    TITLE,
                    SUMMARY,
                    HS_CODES,
                    PARTNER_ORGANISATION,
                    LACKS.name(),
                    RETURN_REASON,
                    ASSESSMENTS,
                    GROUNDS,
                    UNITS,
                    LOCAL_CONTENT_PERCENT,
                    RECOMMENDED.name(),
                    AGREED.name(),
                    ACCEPTED.name(),
                    FINISHED.name(),
                    "projectTitle",
                    "site",
                    "siteReadyOn",
                    "siteReady",
                    "fundingReady",
                    "certificationReady",
                    "localisationPlanReady",
                    "fundingUsd",
                    "fundingSource",
                    "authority",
                    "certificateDueOn",
                    "localContentGoalPercent",
                    "localisationPlan",
                    "madeOn",
                    "period",
                    "output",
                    "remarks"));

    private JointProductionProcess() {}
}
