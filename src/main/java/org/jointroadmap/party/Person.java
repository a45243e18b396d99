package org.jointroadmap.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the roadmap.
 *
 * @param side alpha-3 code of the person's side, or null for the joint secretariat and the administrators
 * @param language of pages and letters: en or ru
 */
public record Person(
        String login,
        String name,
        @Nullable String side,
        Set<Role> roles,
        @Nullable String organisation,
        String language,
        @Nullable String email,
        boolean active) {
    /** The languages that pages and letters are written in. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    /** None for an administrator, whatever an old database says: by it they would read what is a side's own. */
    @Override
    public @Nullable String side() {
        return has(Role.ADMINISTRATOR) ? null : side;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** True for a person of this side; never for the joint secretariat. */
    public boolean isOf(String code) {
        return code.equals(side());
    }

    /** True for those who decide for their side: its coordinator and everyone above. */
    public boolean actsFor(String code) {
        return isOf(code) && roles.stream().anyMatch(RoleRules.OF_A_SIDE::contains);
    }

    /** True for who keeps what both sides share; the secretary of one side does not. */
    public boolean isJointSecretariat() {
        return has(Role.SECRETARIAT) && side() == null && !has(Role.ADMINISTRATOR);
    }

    /** True for those who decide for their side, whichever it is. */
    public boolean decides() {
        return side() != null && actsFor(side());
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
