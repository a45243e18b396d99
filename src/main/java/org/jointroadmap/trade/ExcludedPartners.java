package org.jointroadmap.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each party's own list of the third countries that it wants to buy less from. */
@Component
public class ExcludedPartners {
    /** Whether somebody may change the lists: the joint secretariat. */
    public static boolean mayChange(Person person) {
        throw new UnsupportedOperationException(person.login());
    }

    public Listed of(String party) {
        throw new UnsupportedOperationException(party);
    }

    /** The countries that are excluded on a day. */
    public Set<String> inForce(String party, LocalDate day) {
        throw new UnsupportedOperationException(party + day);
    }

    /**
     * Replaces a party's list as a whole and writes down what changed, when, by whom and why.
     *
     * @param reason of the change, may be blank
     * @param expectedVersion of the list that was seen; null for any
     * @throws org.jointroadmap.Refused if a country is unknown or listed twice at a time, a date is missing, or the list
     *     has changed meanwhile
     */
    public Listed replace(
            String party, List<ExcludedPartner> partners, String reason, @Nullable Integer expectedVersion, Person by) {
        throw new UnsupportedOperationException(party + partners + reason + expectedVersion + by);
    }

    /** What was changed, the newest first. */
    public List<Change> changes(String party, int limit) {
        throw new UnsupportedOperationException(party + limit);
    }

    public record Listed(String party, List<ExcludedPartner> partners, int version) {}

    /** @param oldValue and newValue in words: dates and legal act, "" if there was none */
    public record Change(Instant at, String by, String reason, String country, String oldValue, String newValue) {}
}
