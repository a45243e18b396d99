package org.jointroadmap.web.layout;

import java.util.List;
import java.util.stream.Stream;
import org.jointroadmap.audit.AuditEntries;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;

/** An entry of the navigation. */
record Section(String name, String address) {
    private static final String AUDIT = "audit";

    private static final List<Section> ALWAYS = List.of(
            new Section("start", "/"),
            new Section("roadmap", "/roadmap"),
            new Section("projects", "/projects"),
            new Section("opportunities", "/opportunities"),
            new Section("trade", "/trade"),
            new Section("flags", "/flags"),
            new Section("rules", "/rules"),
            new Section("notices", "/notices"),
            new Section("people", "/people"),
            new Section(AUDIT, "/audit"),
            new Section("tasklist", "/camunda/app/tasklist/default/"));

    static List<Section> all(boolean sample) {
        return sample
                ? Stream.concat(ALWAYS.stream(), Stream.of(new Section("mailbox", "/sample/mailbox")))
                        .toList()
                : ALWAYS;
    }

    /** Whether this person, if anybody is signed in, can go there. */
    boolean isFor(@Nullable Person person) {
        return !name.equals(AUDIT) || person != null && AuditEntries.mayRead(person);
    }

    /** True if a page at this path belongs here; an item belongs to the roadmap. */
    boolean holds(String path) {
        String whole = path.startsWith("/items") ? path.replaceFirst("/items", "/roadmap") : path;
        return address.equals("/") ? whole.equals("/") : whole.startsWith(address);
    }
}
