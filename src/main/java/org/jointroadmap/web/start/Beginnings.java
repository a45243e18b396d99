package org.jointroadmap.web.start;

import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.intake.RoadmapImports;
import org.jointroadmap.notice.Dispatcher;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.party.Side;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** What an installation still lacks so that work can begin, for those who can add it. */
@Component
class Beginnings {
    private static final List<Role> NEEDED = List.of(Role.COORDINATOR, Role.HEAD, Role.COCHAIR);

    private final People people;
    private final Parties parties;
    private final Organisations organisations;
    private final RoadmapItems items;
    private final Dispatcher dispatcher;
    private final Names names;
    private final Texts texts;

    Beginnings(
            People people,
            Parties parties,
            Organisations organisations,
            RoadmapItems items,
            Dispatcher dispatcher,
            Names names,
            Texts texts) {
        this.organisations = organisations;
        this.people = people;
        this.parties = parties;
        this.items = items;
        this.dispatcher = dispatcher;
        this.names = names;
        this.texts = texts;
    }

    /** In the order in which it is to be done; nothing for those who can add none of it. */
    List<Lack> of(Person reader) {
        List<Lack> lacks = new ArrayList<>();
        if (People.mayKeep(reader)) {
            List<Organisation> known = organisations.all();
            for (Side side : parties.all()) {
                if (known.stream().noneMatch(one -> one.side().equals(side.code()))) {
                    lacks.add(new Lack(
                            texts.get("start.lacks.organisations", names.side(side.code())), "/organisations/table"));
                }
                List<Role> missing = NEEDED.stream()
                        .filter(role -> people.withRole(side.code(), role).isEmpty())
                        .toList();
                String path = missing.size() > 1 ? "/people/table" : "/people/new";
                missing.forEach(role ->
                        lacks.add(new Lack(texts.get("start.lacks." + role.key(), names.side(side.code())), path)));
            }
            if (people.withRole(null, Role.SECRETARIAT).isEmpty()) {
                lacks.add(new Lack(texts.get("start.lacks.secretariat"), "/people/new"));
            }
            if (!dispatcher.canSend()) {
                lacks.add(new Lack(texts.get("start.lacks.mail"), "/notices"));
            }
        }
        if ((People.mayKeep(reader) || RoadmapImports.mayTakeIn(reader)) && items.count() == 0) {
            lacks.add(new Lack(
                    texts.get("start.lacks.roadmap"),
                    RoadmapImports.mayTakeIn(reader) ? "/roadmap/documents" : "/roadmap"));
        }
        return lacks;
    }

    /**
     * Something that is not there yet.
     *
     * @param path of the page where it is added
     */
    record Lack(String words, String path) {}
}
