package org.jointroadmap.party;

import java.util.List;

/** People were let in by one table. */
public record PeopleAdmitted(List<Person> people, Person by) {
    public PeopleAdmitted {
        people = List.copyOf(people);
    }
}
