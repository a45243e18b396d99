package org.jointroadmap.fact;

/** Somebody should be reminded. */
@Meaning(
        en =
                "A letter in the rule's own words to somebody of the side in charge, once for as long as the rule concludes"
                        + " this; no task and no ladder follow.")
public record Reminder(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "OWNER, COORDINATOR, HEAD, DEPUTY, COCHAIRS or SECRETARIAT.")
        Who who,

        @Meaning(en = "The letter's words in English, Russian and Azerbaijani; the last two may be left out.")
        Words words)
        implements Conclusion {}
