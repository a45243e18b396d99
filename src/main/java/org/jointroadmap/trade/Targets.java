package org.jointroadmap.trade;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The targets of the turnover. */
@Repository
public class Targets {
    /** Whether somebody may keep them: the joint secretariat. */
    public static boolean mayChange(Person person) {
        throw new UnsupportedOperationException(person.login());
    }

    public List<TurnoverTarget> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<TurnoverTarget> find(long id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** These targets, each locked until the transaction ends. */
    public List<TurnoverTarget> lock(Collection<Long> ids) {
        throw new UnsupportedOperationException("" + ids);
    }

    /** Adds a target; its id and version do not matter. Answers the id. */
    public long add(TurnoverTarget target, Person by) {
        throw new UnsupportedOperationException("" + target + by);
    }

    /** @throws org.jointroadmap.Refused if a step is missing or out of order, or somebody changed it meanwhile */
    public void change(TurnoverTarget target, @Nullable Integer expectedVersion, Person by) {
        throw new UnsupportedOperationException("" + target + expectedVersion + by);
    }
}
