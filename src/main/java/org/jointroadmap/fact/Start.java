package org.jointroadmap.fact;

/** A procedure should be under way. */
@Meaning(
        en =
                "A procedure starts, once for as long as the rule concludes this, and again only when its cause went and came"
                        + " back.")
public record Start(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "The key of the procedure's model, such as stale-item-review.")
        String procedure,

        @Meaning(en = "Why, in English, Russian and Azerbaijani; the last two may be left out.")
        Words words)
        implements Conclusion {}
