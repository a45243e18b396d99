package org.jointroadmap.rules;

import java.time.Instant;

/** That a version went live, when and by whom. */
public record PublishedVersion(int version, Instant publishedAt, String publishedBy) {}
