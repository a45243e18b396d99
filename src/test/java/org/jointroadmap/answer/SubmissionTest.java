package org.jointroadmap.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null"})
    void anAnswerWithoutAPersonIsRefused(String login) {
        assertThatThrownBy(() -> answer(login, Reach.SHARED)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, BLR, true", "OWN, AZE, false", "OWN, , false",
        "SEALED, BLR, true", "SEALED, AZE, false", "SEALED, , false",
        "SHARED, BLR, true", "SHARED, AZE, true", "SHARED, , true",
    })
    void itIsReadAsFarAsItReaches(Reach reach, @Nullable String side, boolean read) {
        Submission answer = answer("by.coordinator", reach);
        assertThat(answer.isReadableBy(person(side, Role.COORDINATOR))).isEqualTo(read);
        assertThat(answer.isReadableBy(person(side, Role.READER))).isEqualTo(read);
    }

    @Test
    void whoIsNothingButAnAdministratorReadsNone() {
        for (Reach reach : Reach.values()) {
            assertThat(answer("by.coordinator", reach).isReadableBy(person(null, Role.ADMINISTRATOR)))
                    .isFalse();
            assertThat(answer("by.coordinator", reach).isReadableBy(person("BLR", Role.ADMINISTRATOR)))
                    .isFalse();
        }
    }

    private static Submission answer(String login, Reach reach) {
        Instant now = Instant.parse("2026-11-29T10:00:00Z");
        return new Submission(
                "project/P-7", "assess", "Assess", "BLR", login, now, now, Map.of(), "instance", null, "fork", reach);
    }

    private static Person person(@Nullable String side, Role role) {
        return new Person("somebody", "Somebody", side, Set.of(role), null, "en", null, true);
    }
}
