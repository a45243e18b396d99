package org.jointroadmap.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.RoleRules;
import org.jointroadmap.party.Side;
import org.junit.jupiter.api.Test;

class SamplePeopleTest {
    @Test
    void eachSideHasItsSecretaryBesideTheJointOneAndNobodyTwoKeys() {
        Parties parties = mock(Parties.class);
        when(parties.all()).thenReturn(List.of(new Side("BLR", "BY"), new Side("AZE", "AZ")));
        List<SamplePerson> all = new SamplePeople(mock(People.class), parties, mock(Organisations.class)).all();
        assertThat(all)
                .filteredOn(person -> person.roles().equals(Set.of(Role.SECRETARIAT)))
                .extracting(SamplePerson::login, SamplePerson::name, SamplePerson::side)
                .containsExactlyInAnyOrder(
                        tuple("by.secretary", "Maryna Savitskaya", "BLR"),
                        tuple("az.secretary", "Gunel Quliyeva", "AZE"),
                        tuple("secretary", "Secretary of the commission", null));
        assertThat(all).extracting(SamplePerson::name).doesNotHaveDuplicates();
        assertThat(all).allMatch(person -> RoleRules.problems(person.roles(), person.side())
                .isEmpty());
    }
}
