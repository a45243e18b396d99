package org.jointroadmap.intake.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.junit.jupiter.api.Test;

class KnownPeopleTest {
    private final KnownPeople people = new KnownPeople(List.of(
            person("pb", "Pavel Baranau", "BLR", true),
            person("mb", "Maryna Baranau", "BLR", true),
            person("ti", "Tural Ismayilov", "AZE", true),
            person("gone", "Gunel Quliyeva", "AZE", false)));

    @Test
    void aSurnameWithInitialsFindsItsBearer() {
        assertThat(people.login("Baranau P.", "BLR")).contains("pb");
        assertThat(people.login("M. Baranau", "BLR")).contains("mb");
        assertThat(people.login("Ismayilov T.", "AZE")).contains("ti");
    }

    @Test
    void nobodyIsGuessed() {
        assertThat(people.login("Baranau", "BLR")).isEmpty();
        assertThat(people.login("Baranau P.", "AZE")).isEmpty();
        assertThat(people.login("Baranau P.", null)).isEmpty();
        assertThat(people.login("Ismayilov R.", "AZE")).isEmpty();
        assertThat(people.login("Quliyeva G.", "AZE")).isEmpty();
        assertThat(people.login("P.", "BLR")).isEmpty();
        assertThat(people.login("", "BLR")).isEmpty();
    }

    private static Person person(String login, String name, String side, boolean active) {
        return new Person(login, name, side, Set.of(Role.READER), null, "en", null, active);
    }
}
