package org.jointroadmap.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jointroadmap.party.PersonState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What is to become another of a person. What is absent stays; side, organisation and email become none by null.
 *
 * @param organisation its id
 */
record PersonPatch(
        @Nullable String name,
        @Nullable JsonNode side,
        @Nullable List<String> roles,
        @Nullable JsonNode organisation,
        @Nullable String language,
        @Nullable JsonNode email,
        @Nullable Boolean active,
        @Nullable String password) {

    PersonState appliedTo(PersonState was) {
        PersonState now =
                was.withContact(language == null ? was.language() : language, text("email", email, was.email()));
        now = now.withSide(text("side", side, was.side())).withOrganisation(organisation(was.organisation()));
        if (name != null) {
            now = now.withName(name.strip());
        }
        if (roles != null) {
            now = now.withRoles(PersonEntry.roles(roles));
        }
        return active == null ? now : now.withActive(active);
    }

    private @Nullable Long organisation(@Nullable Long was) {
        if (organisation == null) {
            return was;
        }
        if (!organisation.isNull() && !organisation.canConvertToExactIntegral()) {
            throw unreadable("organisation");
        }
        return organisation.isNull() ? null : Long.valueOf(organisation.longValue());
    }

    private static @Nullable String text(String field, @Nullable JsonNode sent, @Nullable String was) {
        if (sent == null) {
            return was;
        }
        if (!sent.isNull() && !sent.isTextual()) {
            throw unreadable(field);
        }
        return sent.isNull() || sent.textValue().isBlank()
                ? null
                : sent.textValue().strip();
    }

    private static Malformed unreadable(String field) {
        return new Malformed(HttpStatus.BAD_REQUEST, field, "The value of \"" + field + "\" cannot be read");
    }
}
