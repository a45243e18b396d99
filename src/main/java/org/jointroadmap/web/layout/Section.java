package org.jointroadmap.web.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointroadmap.audit.AuditEntries;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.workflow.model.Models;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the navigation.
 *
 * @param first roles whose people need it at hand; all others find it under "More"
 */
record Section(String name, String address, Set<Role> first) {
    private static final String AUDIT = "audit";
    private static final String MODELS = "models";

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> ACTING =
            EnumSet.of(Role.COORDINATOR, Role.HEAD, Role.DEPUTY, Role.COCHAIR, Role.SECRETARIAT);
    private static final Set<Role> READING = with(ACTING, Role.READER);

    private static final List<Section> ALWAYS = List.of(
            new Section("start", "/", ALL),
            new Section("tasklist", "/camunda/app/tasklist/default/", with(ACTING, Role.ADMINISTRATOR)),
            new Section("roadmap", "/roadmap", with(READING, Role.RULE_AUTHOR)),
            new Section("projects", "/projects", READING),
            new Section("opportunities", "/opportunities", READING),
            new Section("trade", "/trade", READING),
            new Section("flags", "/flags", with(READING, Role.RULE_AUTHOR)),
            new Section("rules", "/rules", EnumSet.of(Role.RULE_AUTHOR)),
            new Section(MODELS, "/models", EnumSet.of(Role.RULE_AUTHOR, Role.ADMINISTRATOR)),
            new Section("sessions", "/sessions", Set.of()),
            new Section("events", "/events", Set.of()),
            new Section("moved-days", "/moved-days", Set.of()),
            new Section("notices", "/notices", EnumSet.of(Role.ADMINISTRATOR, Role.READER, Role.RULE_AUTHOR)),
            new Section("people", "/people", EnumSet.of(Role.ADMINISTRATOR)),
            new Section(AUDIT, "/audit", EnumSet.of(Role.ADMINISTRATOR)));

    static List<Section> all(boolean sample) {
        return sample
                ? Stream.concat(ALWAYS.stream(), Stream.of(new Section("mailbox", "/sample/mailbox", Set.of())))
                        .toList()
                : ALWAYS;
    }

    /** Whether this person, if anybody is signed in, can go there. */
    boolean isFor(@Nullable Person person) {
        return switch (name) {
            case AUDIT -> person != null && AuditEntries.mayRead(person);
            case MODELS -> person != null && Models.mayRead(person);
            default -> true;
        };
    }

    /** Whether this person needs it at hand. */
    boolean isFirstFor(@Nullable Person person) {
        return person == null || person.roles().stream().anyMatch(first::contains);
    }

    /** True if a page at this path belongs here; an item belongs to the roadmap. */
    boolean holds(String path) {
        String whole = path.replaceFirst("^/items", "/roadmap").replaceFirst("^/organisations", "/people");
        return address.equals("/") ? whole.equals("/") : whole.startsWith(address);
    }

    private static Set<Role> with(Set<Role> roles, Role further) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.add(further);
        return all;
    }
}
