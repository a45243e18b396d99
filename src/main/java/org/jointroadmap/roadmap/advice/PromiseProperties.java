package org.jointroadmap.roadmap.advice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is said of promises.
 *
 * @param shortest days that a term has to have so as not to be called too short
 */
@ConfigurationProperties("joint-roadmap.promises")
record PromiseProperties(@DefaultValue("10") int shortest) {}
