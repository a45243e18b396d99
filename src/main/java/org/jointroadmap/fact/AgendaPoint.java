package org.jointroadmap.fact;

/** The next session should speak of a subject. */
@Meaning(en = "A point on the agenda of the next session; it is gone when its cause is.")
public record AgendaPoint(
        @Meaning(en = "The subject of the fact that the rule saw.")
        String subject,

        @Meaning(en = "The point in English, Russian and Azerbaijani; the last two may be left out.")
        Words words)
        implements Conclusion {}
