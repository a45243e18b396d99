package org.jointroadmap.workflow;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointroadmap.party.Absences;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the engine names groups: {@code by-coordinators} for those of one side, {@code secretariat} for the joint one, and the
 * engine's own name for administrators.
 */
@Component
public class EngineGroups {
    public static final String ADMINISTRATORS = "camunda-admin";
    public static final String SECRETARIAT = Relation.plural(Role.SECRETARIAT);

    /** The roles of a side whose people get tasks. */
    private static final Set<Role> WITH_TASKS = Set.of(Role.COORDINATOR, Role.HEAD, Role.DEPUTY, Role.COCHAIR);

    private final Parties parties;

    private final Absences absences;
    private final People people;

    EngineGroups(Parties parties, Absences absences, People people) {
        this.absences = absences;
        this.people = people;
        this.parties = parties;
    }

    /** @param side "" for who is of no side */
    public String of(String side, Role role) {
        return switch (role) {
            case ADMINISTRATOR -> ADMINISTRATORS;
            case SECRETARIAT -> SECRETARIAT;
            default -> parties.side(side).iso2().toLowerCase(Locale.ROOT) + "-" + Relation.plural(role);
        };
    }

    /** All groups whose people get tasks of a model, with the role of each. */
    public Map<String, Role> withTasks() {
        Map<String, Role> all = new TreeMap<>();
        parties.all().forEach(side -> WITH_TASKS.forEach(role -> all.put(of(side.code(), role), role)));
        all.put(SECRETARIAT, Role.SECRETARIAT);
        return all;
    }

    /** Whose a group is: people of a side, null for the joint secretariat, who have a role. */
    public record Members(@Nullable String side, Role role) {}

    /** Whom a group whose people get tasks stands for; empty for any other. */
    public Optional<Members> meaning(String group) {
        if (group.equals(SECRETARIAT)) {
            return Optional.of(new Members(null, Role.SECRETARIAT));
        }
        return parties.all().stream()
                .flatMap(side -> WITH_TASKS.stream().map(role -> new Members(side.code(), role)))
                .filter(members ->
                        of(String.valueOf(members.side()), members.role()).equals(group))
                .findFirst();
    }

    /** Those of the person's roles, and of the people of their side for whom they stand in today. */
    public Set<String> of(Person person) {
        Set<String> groups = own(person);
        absences.replacedBy(person.login()).stream()
                .flatMap(login -> people.find(login).stream())
                .filter(away -> away.active() && Objects.equals(away.side(), person.side()))
                .filter(away -> !away.has(Role.ADMINISTRATOR))
                .forEach(away -> groups.addAll(own(away)));
        return groups;
    }

    private Set<String> own(Person person) {
        Set<String> groups = person.roles().stream()
                .filter(role -> WITH_TASKS.contains(role) && person.side() != null && person.actsFor(person.side()))
                .map(role -> of(String.valueOf(person.side()), role))
                .collect(Collectors.toSet());
        if (person.has(Role.SECRETARIAT)) {
            groups.add(SECRETARIAT);
        }
        if (person.has(Role.ADMINISTRATOR)) {
            groups.add(ADMINISTRATORS);
        }
        return groups;
    }
}
