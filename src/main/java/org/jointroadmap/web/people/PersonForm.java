package org.jointroadmap.web.people;

import java.util.Set;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.PersonState;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/** Somebody to be let in or changed, as an administrator entered them. */
record PersonForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String side,
        @Nullable Long organisation,
        @Nullable Set<Role> roles,
        @Nullable String language,
        @Nullable String email,
        @Nullable String password) {

    public boolean has(Role role) {
        return roles != null && roles.contains(role);
    }

    NewPerson person() {
        return new NewPerson(
                text(login),
                text(name),
                sideOrNone(),
                rolesOrNone(),
                organisation,
                text(language),
                text(email).isEmpty() ? null : text(email),
                password == null || password.isEmpty() ? null : password);
    }

    /** Name, side and roles as entered, all else as it was. */
    PersonState appliedTo(PersonState was) {
        return was.withName(text(name)).withSide(sideOrNone()).withRoles(rolesOrNone());
    }

    private @Nullable String sideOrNone() {
        return text(side).isEmpty() ? null : text(side);
    }

    private Set<Role> rolesOrNone() {
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
