package org.jointroadmap.rules.publish;

import java.time.Instant;

/** A version as the database has it. */
record StoredVersion(int version, String hash, Instant publishedAt, String publishedBy, RuleTexts texts) {}
