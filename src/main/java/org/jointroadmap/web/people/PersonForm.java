package org.jointroadmap.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/** Somebody to be let in, as an administrator entered them. */
record PersonForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String side,
        @Nullable Long organisation,
        @Nullable Set<Role> roles,
        @Nullable String language,
        @Nullable String email,
        @Nullable String password) {
    private static final int LONGEST_NAME = 120;

    private static final Set<Role> OF_A_SIDE = Set.of(Role.COORDINATOR, Role.HEAD, Role.DEPUTY, Role.COCHAIR);

    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }

    NewPerson checked(Set<String> sides) {
        List<Problem> problems = new ArrayList<>();
        check(text(login).matches("[a-zA-Z][a-zA-Z0-9._-]{0,59}"), "login", problems);
        check(!text(name).isEmpty() && text(name).length() <= LONGEST_NAME, "name", problems);
        check(text(side).isEmpty() || sides.contains(text(side)), "side", problems);
        check(roles != null && !roles.isEmpty() && rolesFitSide(roles), "roles", problems);
        check(password != null && Passwords.isFit(password), "password", problems);
        ContactForm contact = new ContactForm(language, email);
        String address = contact.checkedEmail();
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
        return new NewPerson(
                text(login),
                text(name),
                text(side).isEmpty() ? null : side,
                Set.copyOf(Objects.requireNonNull(roles)),
                organisation,
                contact.checkedLanguage(),
                address,
                Objects.requireNonNull(password));
    }

    private boolean rolesFitSide(Set<Role> chosen) {
        boolean ofASide = !text(side).isEmpty();
        return ofASide ? !chosen.contains(Role.SECRETARIAT) : chosen.stream().noneMatch(OF_A_SIDE::contains);
    }

    private static void check(boolean right, String field, List<Problem> problems) {
        if (!right) {
            problems.add(new Problem(field, "people.refused." + field, List.of()));
        }
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
