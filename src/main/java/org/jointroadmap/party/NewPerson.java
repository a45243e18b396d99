package org.jointroadmap.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person to be added, with the password that they will sign in with. */
public record NewPerson(
        String login,
        String name,
        @Nullable String side,
        Set<Role> roles,
        @Nullable Long organisation,
        String language,
        @Nullable String email,
        String password) {}
