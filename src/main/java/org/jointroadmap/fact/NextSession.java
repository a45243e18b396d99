package org.jointroadmap.fact;

/** The next session that is planned; none if nobody planned one. */
@Meaning(en = "The next session that is planned; there is none while nobody has planned one.")
public record NextSession(
        @Meaning(en = "The subject that is looked at.") String subject,

        @Meaning(en = "How long until its first day; 0 if it is today or under way.", unit = "calendar days")
        int days,

        @Meaning(
                en = "plenary, co-chairs, working-group, visit or summit.",
                values = {"plenary", "co-chairs", "working-group", "visit", "summit"})
        String kind)
        implements Fact {}
