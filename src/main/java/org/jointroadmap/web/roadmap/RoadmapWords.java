package org.jointroadmap.web.roadmap;

import java.util.Locale;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.web.layout.FilterWords;
import org.jointroadmap.web.layout.Names;
import org.jointroadmap.web.layout.Texts;
import org.springframework.stereotype.Component;

/** What a roadmap that is taken along was filtered by, in words. */
@Component
class RoadmapWords {
    private final Names names;
    private final Organisations organisations;
    private final People people;
    private final Texts texts;

    RoadmapWords(Names names, Organisations organisations, People people, Texts texts) {
        this.names = names;
        this.organisations = organisations;
        this.people = people;
        this.texts = texts;
    }

    String of(RoadmapFilter filter, Locale language) {
        return new FilterWords(texts)
                .add("roadmap.filter.text", filter.q())
                .add("roadmap.filter.side", filter.side(), names::orCode)
                .add("roadmap.filter.status", filter.status(), status -> texts.get("roadmap.status." + status.key()))
                .add("roadmap.filter.section", filter.section())
                .add("roadmap.filter.sector", filter.sector())
                .add("roadmap.filter.organisation", filter.organisation(), key -> organisation(key, language))
                .add("roadmap.filter.person", filter.person(), this::person)
                .addIf("roadmap.filter.mine", Boolean.TRUE.equals(filter.mine()))
                .addIf("roadmap.filter.late", Boolean.TRUE.equals(filter.late()))
                .addIf("roadmap.filter.flagged", Boolean.TRUE.equals(filter.flagged()))
                .addWords(filter.dueWithin() == null ? null : texts.get("roadmap.filter.due", filter.dueWithin()))
                .add("roadmap.sort", filter.sort(), sort -> texts.get("roadmap.sort." + FilterWords.key(sort)))
                .addIf("roadmap.sort.desc", Boolean.TRUE.equals(filter.desc()))
                .toString();
    }

    private String organisation(String key, Locale language) {
        return organisations.find(key).map(one -> one.name(language)).orElse(key);
    }

    private String person(String login) {
        return people.names().getOrDefault(login, login);
    }
}
