package org.jointroadmap.fact;

/** An item of the roadmap that is not delivered. */
@Meaning(en = "An item of the roadmap that is not delivered.")
public record OpenItem(
        @Meaning(en = "The item, such as item/2.4.") String subject,
        @Meaning(en = "Its title.") String title,
        @Meaning(en = "True if a due date is known.") boolean scheduled,

        @Meaning(
                en = "True if its owner has claimed delivery of all that was left and the other side has not answered.")
        boolean claimed,

        @Meaning(
                en = "How long the next due date has passed, by the lead owner's calendar; 0 if it has not.",
                unit = "working days",
                knownIf = "scheduled")
        int daysLate,

        @Meaning(
                en = "How long until the next due date, by the lead owner's calendar; 0 if it is today or has"
                        + " passed, 99999 if none is known.",
                unit = "working days",
                knownIf = "scheduled")
        int daysToDue,

        @Meaning(en = "How long ago anybody last changed the item.", unit = "calendar days")
        int daysUnchanged,

        @Meaning(en = "How often its due date was moved.", unit = "times")
        int timesMoved,

        @Meaning(en = "Its number in the standing edition, such as 2.4.")
        String number,

        @Meaning(en = "The heading of its section, \"\" if it stands in none.")
        String section,

        @Meaning(en = "Its sector as people wrote it, \"\" if nobody did.")
        String sector,

        @Meaning(en = "LOW, NORMAL or HIGH.") Priority priority,

        @Meaning(en = "The side whose owner is named first, such as BLR.")
        String leadSide,

        @Meaning(en = "The English name of the organisation that is named first.")
        String leadOrganisation,

        @Meaning(en = "True if the owner who is named first has a person who answers for it.")
        boolean hasPerson,

        @Meaning(
                en = "What its due date is: on, by, period, recurring, relative, continuous, unscheduled or unknown.",
                values = {"on", "by", "period", "recurring", "relative", "continuous", "unscheduled", "unknown"})
        String dueKind,

        @Meaning(
                en = "The quarter of the next due date, 1 to 4; 0 if none is known.",
                unit = "quarters",
                unknown = "0",
                most = 4)
        int dueQuarter,

        @Meaning(en = "The year of the next due date; 0 if none is known.", unit = "year", unknown = "0")
        int dueYear,

        @Meaning(
                en = "How long ago its delivery was claimed, by the calendar of the side that must answer; 0 if it is"
                        + " not claimed.",
                unit = "working days")
        int daysSinceClaim,

        @Meaning(en = "How far its due date was moved in all since the edition.", unit = "calendar days")
        int daysMovedInAll,

        @Meaning(en = "How many handed-over projects that are not over carry it out.", unit = "projects")
        int projects,

        @Meaning(en = "True if people said that it needs a project.")
        boolean expectsProject,

        @Meaning(en = "The edition that it stands in, such as 2026.")
        String edition,

        String about)
        implements Fact {

    /** What {@code daysToDue} is while no due date is known. */
    public static final int NO_DUE_DATE = 99_999;

    /** The same item where it is looked at for something else, such as its project. */
    public OpenItem seenFrom(String other) {
        return new OpenItem(
                subject,
                title,
                scheduled,
                claimed,
                daysLate,
                daysToDue,
                daysUnchanged,
                timesMoved,
                number,
                section,
                sector,
                priority,
                leadSide,
                leadOrganisation,
                hasPerson,
                dueKind,
                dueQuarter,
                dueYear,
                daysSinceClaim,
                daysMovedInAll,
                projects,
                expectsProject,
                edition,
                other);
    }
}
