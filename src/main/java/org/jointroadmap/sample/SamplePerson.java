package org.jointroadmap.sample;

import java.util.Set;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the sample. */
record SamplePerson(String login, String name, @Nullable String side, Set<Role> roles, String language) {
    static final String PASSWORD = "sample";

    static SamplePerson of(String login, String name, @Nullable String side, Role role, String language) {
        return new SamplePerson(login, name, side, Set.of(role), language);
    }
}
