package org.jointroadmap.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person to be added.
 *
 * @param password that they will sign in with; null for somebody who chooses one by a letter of invitation
 */
public record NewPerson(
        String login,
        String name,
        @Nullable String side,
        Set<Role> roles,
        @Nullable Long organisation,
        String language,
        @Nullable String email,
        @Nullable String password) {}
