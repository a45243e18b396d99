package org.jointroadmap.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over its position, the hash before it and all its fields, each as its length in bytes of
 * UTF-8, a colon and its text, or "-" for nothing; so no text can pass for two others.
 */
final class Hashes {
    /** What the first entry follows. */
    static final String START = "0".repeat(64);

    private Hashes() {}

    static String of(long position, String previous, AuditEntry entry) {
        MessageDigest digest = digest();
        add(digest, position);
        add(digest, previous);
        add(digest, entry.id());
        add(digest, entry.at());
        add(digest, entry.login());
        add(digest, entry.roles());
        add(digest, entry.side());
        add(digest, entry.kind());
        add(digest, entry.subject());
        add(digest, entry.before());
        add(digest, entry.after());
        add(digest, entry.why());
        add(digest, entry.ruleVersion());
        add(digest, entry.own());
        if (!entry.salt().isEmpty()) {
            add(digest, entry.salt());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable Object field) {
        if (field == null) {
            digest.update("-".getBytes(StandardCharsets.UTF_8));
            return;
        }
        byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(text);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
