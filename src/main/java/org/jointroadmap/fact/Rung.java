package org.jointroadmap.fact;

/** An escalation should have reached this level by now; the highest concluded one counts. */
@Meaning(en = "The escalation should have reached this level by now; the highest concluded level counts.")
public record Rung(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "OWNER, COORDINATOR, HEAD, DEPUTY or COCHAIRS.")
        Level level)
        implements Conclusion {}
