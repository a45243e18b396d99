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
        int timesMoved)
        implements Fact {

    /** What {@code daysToDue} is while no due date is known. */
    public static final int NO_DUE_DATE = 99_999;
}
