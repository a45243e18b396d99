package org.jointroadmap.sample;

import java.time.Instant;
import java.util.Map;

/** A letter as it came out of the mail server. */
public record Letter(
        long id,
        String recipient,
        Instant receivedAt,
        String subject,
        Map<String, String> headers,
        String text,
        String html) {}
