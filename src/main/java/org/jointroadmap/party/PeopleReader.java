package org.jointroadmap.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads people from rows of one person and one role each. */
class PeopleReader implements ResultSetExtractor<List<Person>> {
    @Override
    public List<Person> extractData(ResultSet row) throws SQLException {
        Map<String, Person> people = new LinkedHashMap<>();
        while (row.next()) {
            Person person = people.get(row.getString("login"));
            if (person == null) {
                person = person(row);
                people.put(person.login(), person);
            }
            if (row.getString("role") != null) {
                person.roles().add(Role.valueOf(row.getString("role")));
            }
        }
        return new ArrayList<>(people.values());
    }

    private static Person person(ResultSet row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        return new Person(
                row.getString("login"),
                row.getString("name"),
                row.getString("side"),
                roles,
                row.getString("organisation"),
                row.getString("language"),
                row.getString("email"),
                row.getBoolean("active"));
    }
}
