package org.jointroadmap.web.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be let in, as a program sends them.
 *
 * @param organisation its id
 * @param password without it a letter of invitation goes out
 */
record PersonEntry(
        @Nullable String login,
        @Nullable String name,
        @Nullable String side,
        @Nullable List<String> roles,
        @Nullable Long organisation,
        @Nullable String language,
        @Nullable String email,
        @Nullable String password) {

    NewPerson person() {
        return new NewPerson(
                text(login),
                text(name),
                text(side).isEmpty() ? null : text(side),
                roles(roles == null ? List.of() : roles),
                organisation,
                text(language),
                text(email).isEmpty() ? null : text(email),
                password);
    }

    /** The roles that their keys mean. */
    static Set<Role> roles(List<String> keys) {
        Set<Role> roles = new LinkedHashSet<>();
        for (String key : keys) {
            Role role = Asked.oneOf(Role.class, "roles", key);
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
