package org.jointroadmap.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be changed of a person. */
public record PersonState(
        String name,
        @Nullable String side,
        Set<Role> roles,
        @Nullable Long organisation,
        String language,
        @Nullable String email,
        boolean active) {

    public PersonState withName(String other) {
        return new PersonState(other, side, roles, organisation, language, email, active);
    }

    public PersonState withSide(@Nullable String other) {
        return new PersonState(name, other, roles, organisation, language, email, active);
    }

    public PersonState withRoles(Set<Role> others) {
        return new PersonState(name, side, others, organisation, language, email, active);
    }

    public PersonState withOrganisation(@Nullable Long other) {
        return new PersonState(name, side, roles, other, language, email, active);
    }

    public PersonState withContact(String otherLanguage, @Nullable String address) {
        return new PersonState(name, side, roles, organisation, otherLanguage, address, active);
    }

    public PersonState withActive(boolean open) {
        return new PersonState(name, side, roles, organisation, language, email, open);
    }
}
