package org.jointroadmap;

import org.jspecify.annotations.Nullable;

/** The network that an address belongs to as a whole; what is counted by address is counted by it. */
public final class Network {
    private static final int GROUPS = 4;
    private static final int LONGEST = 60;

    private Network() {}

    /** An address of IPv4 itself; of IPv6 its first 64 bits, since the others are its owner's to choose. */
    public static String of(@Nullable String address) {
        String text = address == null ? "" : address.replaceAll("[\\[\\]]|%.*", "");
        if (text.contains(":") && !text.startsWith("::")) {
            String[] groups = text.split(":", GROUPS + 1);
            StringBuilder network = new StringBuilder();
            for (int group = 0; group < Math.min(GROUPS, groups.length) && !groups[group].isEmpty(); group++) {
                network.append(groups[group]).append(':');
            }
            text = network + ":";
        }
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
