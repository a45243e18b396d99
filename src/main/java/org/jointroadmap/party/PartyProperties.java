package org.jointroadmap.party;

import java.time.ZoneId;
import java.util.List;
import org.jointroadmap.SameEverywhere;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the two sides are and where their day begins.
 *
 * @param parties two ISO 3166 alpha-3 codes
 * @param zone the time zone in which "today" and the morning are meant
 */
@ConfigurationProperties("joint-roadmap")
record PartyProperties(
        @DefaultValue({"BLR", "AZE"}) List<String> parties,
        @DefaultValue(SameEverywhere.ZONE) ZoneId zone) {}
