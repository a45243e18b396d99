package org.jointroadmap.party;

import java.time.ZoneId;
import java.util.List;
import org.jointroadmap.SameEverywhere;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the two sides are and where their day begins; how hard a stolen hash is to guess.
 *
 * @param parties two ISO 3166 alpha-3 codes
 * @param zone the time zone in which "today" and the morning are meant
 * @param passwordStrength the binary logarithm of how often BCrypt stirs a password, 4–31
 */
@ConfigurationProperties("joint-roadmap")
record PartyProperties(
        @DefaultValue({"BLR", "AZE"}) List<String> parties,
        @DefaultValue(SameEverywhere.ZONE) ZoneId zone,
        @DefaultValue("10") int passwordStrength) {
    PartyProperties {
        if (passwordStrength < 4 || passwordStrength > 31) {
            throw new IllegalArgumentException("joint-roadmap.password-strength is from 4 to 31");
        }
    }
}
