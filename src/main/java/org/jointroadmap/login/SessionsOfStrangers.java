package org.jointroadmap.login;

import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sessions of those who have not signed in, the oldest first: so many of one address, and so many of all. */
class SessionsOfStrangers {
    private final int ofAddress;
    private final int ofAll;
    private final Map<HttpSession, String> addresses = new LinkedHashMap<>();
    private final Map<String, Set<HttpSession>> sessions = new HashMap<>();

    SessionsOfStrangers(int ofAddress, int ofAll) {
        this.ofAddress = ofAddress;
        this.ofAll = ofAll;
    }

    /** Takes one up; what is given back is no longer kept here and has to end. */
    synchronized @Nullable HttpSession add(HttpSession session, String address) {
        addresses.put(session, address);
        Set<HttpSession> there = sessions.computeIfAbsent(address, key -> new LinkedHashSet<>());
        there.add(session);
        Collection<HttpSession> tooMany =
                there.size() > ofAddress ? there : addresses.size() > ofAll ? addresses.keySet() : Set.of();
        HttpSession oldest = tooMany.stream().findFirst().orElse(null);
        if (oldest != null) {
            remove(oldest);
        }
        return oldest;
    }

    synchronized void remove(HttpSession session) {
        String address = addresses.remove(session);
        if (address != null) {
            sessions.computeIfPresent(address, (key, there) -> {
                there.remove(session);
                return there.isEmpty() ? null : there;
            });
        }
    }

    synchronized int size() {
        return addresses.size();
    }
}
