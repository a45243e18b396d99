package org.jointroadmap.party.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jointroadmap.Network;
import org.jspecify.annotations.Nullable;

/** Where a password comes from: an address, or the network that one household or attacker has whole. */
public record Place(String address) {
    static final Place ANYWHERE = new Place("*");

    /** @param address of the client */
    public static Place of(@Nullable String address) {
        return new Place(Network.of(address));
    }

    String key() {
        return digest(address);
    }

    String key(String login) {
        return digest(address + "\n" + login);
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
