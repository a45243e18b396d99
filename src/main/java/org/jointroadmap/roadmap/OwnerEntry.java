package org.jointroadmap.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jointroadmap.Folding;
import org.jointroadmap.Wrongs;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who is meant by the owners that somebody enters; an organisation that is not known is made. */
@Component
class OwnerEntry {
    private static final String FIELD = "owners";
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 20;

    private final Organisations organisations;
    private final Parties parties;
    private final People people;

    OwnerEntry(Organisations organisations, Parties parties, People people) {
        this.organisations = organisations;
        this.parties = parties;
        this.people = people;
    }

    void check(@Nullable List<ItemDraft.OwnerDraft> owners, Wrongs wrongs) {
        if (owners == null || owners.isEmpty()) {
            wrongs.add(FIELD, "refused.item.no-owner");
            return;
        }
        if (owners.size() > MOST) {
            wrongs.add(FIELD, "refused.item.owners", MOST);
            return;
        }
        if (owners.stream().anyMatch(Objects::isNull)) {
            wrongs.add(FIELD, "refused.item.owner-organisation");
            return;
        }
        owners.forEach(owner -> check(owner, wrongs));
        wrongs.require(owners.stream().filter(OwnerEntry::leads).count() <= 1, FIELD, "refused.item.leads");
        wrongs.require(
                owners.stream()
                                .map(owner -> owner.side() + Folding.fold(String.valueOf(owner.organisation())))
                                .distinct()
                                .count()
                        == owners.size(),
                FIELD,
                "refused.item.owner-twice");
    }

    private void check(ItemDraft.OwnerDraft owner, Wrongs wrongs) {
        String side = owner.side();
        wrongs.require(
                parties.all().stream().anyMatch(party -> party.code().equals(side)),
                FIELD,
                "refused.item.owner-side",
                String.valueOf(side));
        wrongs.text(FIELD, owner.organisation(), LONGEST_NAME, "refused.item.owner-organisation");
        String login = owner.person();
        wrongs.require(
                login == null
                        || people.find(login)
                                .filter(person -> person.active() && side != null && person.isOf(side))
                                .isPresent(),
                FIELD,
                "refused.item.owner-person",
                String.valueOf(login));
    }

    /** The leading one first: who is said to lead, else the first. */
    List<NewItem.Owner> make(List<ItemDraft.OwnerDraft> owners) {
        List<ItemDraft.OwnerDraft> ordered = new ArrayList<>(owners);
        ordered.sort((one, other) -> Boolean.compare(leads(other), leads(one)));
        List<NewItem.Owner> made = new ArrayList<>();
        for (ItemDraft.OwnerDraft owner : ordered) {
            String side = String.valueOf(owner.side());
            made.add(new NewItem.Owner(
                    side,
                    organisations.knownOrMade(
                            side, String.valueOf(owner.organisation()).strip()),
                    owner.person()));
        }
        return made;
    }

    private static boolean leads(ItemDraft.OwnerDraft owner) {
        return Boolean.TRUE.equals(owner.lead());
    }
}
