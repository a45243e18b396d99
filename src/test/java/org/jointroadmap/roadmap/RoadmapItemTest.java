package org.jointroadmap.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.due.DueKind;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what to an item of Belarus that by.head claimed to have delivered. */
class RoadmapItemTest {
    @ParameterizedTest
    @CsvSource({
        "OPEN,      BLR, COORDINATOR,   amend claim",
        "OPEN,      AZE, COORDINATOR,   ''",
        "OPEN,      ,    SECRETARIAT,   amend",
        "OPEN,      BLR, READER,        ''",
        "OPEN,      ,    ADMINISTRATOR, ''",
        "CLAIMED,   BLR, COORDINATOR,   amend",
        "CLAIMED,   AZE, COCHAIR,       answer",
        "CLAIMED,   AZE, READER,        ''",
        "CLAIMED,   ,    SECRETARIAT,   amend",
        "DELIVERED, BLR, COORDINATOR,   ''",
        "DELIVERED, AZE, COORDINATOR,   ''",
        "WITHDRAWN, ,    SECRETARIAT,   ''",
    })
    void whoMayDoWhat(ItemStatus status, @Nullable String side, Role role, String rights) {
        assertThat(said(item(status).rightsOf(person("somebody", side, role)))).isEqualTo(rights);
    }

    /** Who claimed and then changed sides does not hold the second key too. */
    @ParameterizedTest
    @CsvSource({"by.head, ''", "az.head, answer"})
    void nobodyAcceptsWhatTheyClaimed(String login, String rights) {
        assertThat(said(item(ItemStatus.CLAIMED).rightsOf(person(login, "AZE", Role.HEAD))))
                .isEqualTo(rights);
    }

    private static String said(ItemRights rights) {
        return ((rights.mayAmend() ? "amend " : "")
                        + (rights.mayClaim() ? "claim " : "")
                        + (rights.mayAnswer() ? "answer" : ""))
                .strip();
    }

    private static RoadmapItem item(ItemStatus status) {
        return new RoadmapItem(
                "2.4",
                "2.4",
                new ItemWords("en", "Tooling", "A set of tools", Map.of(), Map.of()),
                new ItemPlace("2026", "", "", Priority.NORMAL, false, null),
                status,
                new DueDate("on 1 December", DueKind.ON, null),
                null,
                new DueMoves("on 1 December", null, 0, 0),
                "BLR",
                "test",
                Instant.EPOCH,
                null,
                "by.head",
                "Act 12",
                null,
                null,
                ItemShares.NONE,
                List.of(),
                1);
    }

    private static Person person(String login, @Nullable String side, Role role) {
        return new Person(login, "Somebody", side, Set.of(role), null, "en", null, true);
    }
}
