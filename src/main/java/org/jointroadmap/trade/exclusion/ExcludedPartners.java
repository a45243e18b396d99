package org.jointroadmap.trade.exclusion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each party's own list of the third countries that it wants to buy less from. */
@Component
public class ExcludedPartners {
    private final JdbcClient jdbc;
    private final Parties parties;
    private final ExcludedPartnerCheck check;
    private final ExcludedPartnerChanges changes;
    private final ApplicationEventPublisher events;

    ExcludedPartners(
            JdbcClient jdbc,
            Parties parties,
            ExcludedPartnerCheck check,
            ExcludedPartnerChanges changes,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.check = check;
        this.changes = changes;
        this.events = events;
    }

    /** Whether somebody may change the lists: the joint secretariat. */
    public static boolean mayChange(Person person) {
        return person.isJointSecretariat();
    }

    /** @throws Refused if it is no party */
    public Listed of(String party) {
        known(party);
        List<ExcludedPartner> partners =
                jdbc.sql("""
                    SELECT country, valid_from AS "from", valid_to AS "to", legal_act FROM excluded_partner
                    WHERE party = ? ORDER BY country, valid_from
                    """).param(party).query(ExcludedPartner.class).list();
        int version = jdbc.sql("SELECT version FROM excluded_partner_list WHERE party = ?")
                .param(party)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Listed(party, partners, version);
    }

    /** The countries that are excluded on a day. */
    public Set<String> inForce(String party, LocalDate day) {
        return inForce(of(party).partners(), day);
    }

    /**
     * The countries that would be excluded on a day by another list.
     *
     * @throws Refused if the person may not change the list, or this one cannot be written down
     */
    public Set<String> inForce(String party, List<ExcludedPartner> partners, LocalDate day, Person by) {
        mayBeKept(party, by);
        Wrongs wrongs = new Wrongs();
        check.check(party, partners, wrongs);
        wrongs.refuse();
        return inForce(partners, day);
    }

    /**
     * Replaces a party's list as a whole and writes down what changed, when, by whom and why.
     *
     * @param reason of the change, may be blank
     * @param expectedVersion of the list that was seen; null for any
     * @throws Refused if a country is unknown or listed twice at a time, a date is missing, or the list has changed
     *     meanwhile
     */
    @Transactional
    public Listed replace(
            String party, List<ExcludedPartner> partners, String reason, @Nullable Integer expectedVersion, Person by) {
        mayBeKept(party, by);
        lock();
        Wrongs wrongs = new Wrongs();
        check(party, partners, reason, wrongs, by);
        wrongs.refuse();
        Listed before = of(party);
        if (expectedVersion != null && expectedVersion != before.version()) {
            throw Refused.stale("refused.excluded.stale");
        }
        Map<String, String> old = byCountry(before.partners());
        Map<String, String> now = byCountry(partners);
        if (old.equals(now)) {
            return before;
        }
        write(party, partners);
        changes.add(party, old, now, reason.strip(), by);
        events.publishEvent(audited(party, old, now).because(reason.strip()).by(by.login()));
        events.publishEvent(new ExcludedPartnersChanged(party));
        return of(party);
    }

    /** How many countries of the list another one would no longer hold. */
    public int countGone(String party, List<ExcludedPartner> partners) {
        Set<String> countries = of(party).partners().stream()
                .map(ExcludedPartner::country)
                .collect(Collectors.toCollection(TreeSet::new));
        partners.forEach(partner -> countries.remove(partner.country()));
        return countries.size();
    }

    /**
     * Adds all that is wrong with a list to what is known to be wrong with its form. An act that stands in
     * the other side's list and did not stand in this one is no act of this side, whatever the row's country and days.
     *
     * @throws Refused if the person may not change the list
     */
    public void check(String party, List<ExcludedPartner> partners, String reason, Wrongs wrongs, Person by) {
        mayBeKept(party, by);
        check.check(party, partners, wrongs);
        Set<String> others = acts(parties.other(party).code());
        others.removeAll(acts(party));
        check.checkActs(partners, others, party, wrongs);
        check.checkReason(reason, wrongs);
    }

    private Set<String> acts(String party) {
        return of(party).partners().stream()
                .map(ExcludedPartner::foldedAct)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void mayBeKept(String party, Person by) {
        known(party);
        if (!mayChange(by)) {
            throw Refused.notYours("refused.excluded.not-yours");
        }
    }

    private static Set<String> inForce(List<ExcludedPartner> partners, LocalDate day) {
        return partners.stream()
                .filter(partner -> partner.isInForce(day))
                .map(ExcludedPartner::country)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void known(String party) {
        if (parties.all().stream().noneMatch(side -> side.code().equals(party))) {
            throw Refused.notFound("refused.party.unknown", party);
        }
    }

    /** One change after the other on all nodes, of both lists: what stands in one must not come into the other. */
    private void lock() {
        jdbc.sql("SELECT name FROM queue_lock WHERE name = 'excluded-partners' FOR UPDATE")
                .query(String.class)
                .single();
    }

    private void write(String party, List<ExcludedPartner> partners) {
        jdbc.sql("DELETE FROM excluded_partner WHERE party = ?").param(party).update();
        partners.forEach(partner -> jdbc.sql("""
            INSERT INTO excluded_partner (party, country, valid_from, valid_to, legal_act)
            VALUES (?, ?, ?, ?, ?)
            """)
                .params(
                        party,
                        partner.country(),
                        partner.from(),
                        partner.to(),
                        partner.legalAct().strip())
                .update());
        int known = jdbc.sql("UPDATE excluded_partner_list SET version = version + 1 WHERE party = ?")
                .param(party)
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO excluded_partner_list (party, version) VALUES (?, 1)")
                    .param(party)
                    .update();
        }
    }

    private static Change audited(String party, Map<String, String> old, Map<String, String> now) {
        Set<String> countries = new TreeSet<>(old.keySet());
        countries.addAll(now.keySet());
        Change change =
                Change.of("partners.replaced", "excluded-partners/" + party).onBehalfOf(party);
        for (String country : countries) {
            change = change.field(country, old.get(country), now.get(country));
        }
        return change;
    }

    private static Map<String, String> byCountry(List<ExcludedPartner> partners) {
        return partners.stream()
                .sorted(Comparator.comparing(ExcludedPartner::from))
                .collect(Collectors.toMap(
                        ExcludedPartner::country,
                        ExcludedPartner::inWords,
                        (one, next) -> one + "; " + next,
                        TreeMap::new));
    }

    /** @param version 0 before the first change */
    public record Listed(String party, List<ExcludedPartner> partners, int version) {
        public Listed {
            partners = List.copyOf(partners);
        }
    }
}
