package org.jointroadmap.party.password;

import java.nio.charset.StandardCharsets;
import org.jointroadmap.Network;
import org.jointroadmap.Sha256;
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
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
