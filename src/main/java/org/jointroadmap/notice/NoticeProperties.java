package org.jointroadmap.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters look to those who get them.
 *
 * @param address where the application is reached: links in letters begin with it, whatever a request's Host header says
 * @param sender the From address
 * @param oneLetterADay whether what is not critical reaches a person in one letter a day
 */
@ConfigurationProperties("joint-roadmap")
record NoticeProperties(
        @Nullable String address,
        @DefaultValue("roadmap@localhost") String sender,
        @DefaultValue("true") boolean oneLetterADay) {}
