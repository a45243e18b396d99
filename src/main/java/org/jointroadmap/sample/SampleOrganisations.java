package org.jointroadmap.sample;

import java.util.List;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.Parties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The organisations of the sample's roadmap in both languages, as an administrator enters them before the first document. */
@Component
@Profile("sample")
class SampleOrganisations {
    private record Named(int side, String english, String russian) {}

    private static final List<Named> ALL = List.of(
            new Named(0, "Ministry of Economy", "Министерство экономики"),
            new Named(1, "Ministry of Economy", "Министерство экономики"),
            new Named(0, "Ministry of Industry", "Министерство промышленности"),
            new Named(0, "Ministry of Emergency Situations", "Министерство по чрезвычайным ситуациям"),
            new Named(1, "Ministry of Emergency Situations", "Министерство по чрезвычайным ситуациям"),
            new Named(
                    1,
                    "State Committee for Urban Planning and Architecture",
                    "Государственный комитет по градостроительству и архитектуре"),
            new Named(0, "Ministry of Architecture and Construction", "Министерство архитектуры и строительства"),
            new Named(1, "Azerbaijan Railways", "Азербайджанские железные дороги"),
            new Named(0, "Ministry of Transport and Communications", "Министерство транспорта и коммуникаций"),
            new Named(0, "Ministry of Agriculture and Food", "Министерство сельского хозяйства и продовольствия"),
            new Named(1, "Ministry of Agriculture", "Министерство сельского хозяйства"),
            new Named(0, "Ministry of Forestry", "Министерство лесного хозяйства"));

    private final Organisations organisations;
    private final Parties parties;

    SampleOrganisations(Organisations organisations, Parties parties) {
        this.organisations = organisations;
        this.parties = parties;
    }

    void add() {
        ALL.forEach(one -> organisations.add(parties.all().get(one.side()).code(), one.english(), one.russian()));
    }
}
