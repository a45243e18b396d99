package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jointroadmap.opportunity.Opportunities;
import org.jointroadmap.opportunity.OpportunityQuery;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.trade.importing.TradeImports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The parties are data: another pair has its own opportunities. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.SecondH2.class)
@TestPropertySource(properties = "joint-roadmap.parties=KAZ,UZB")
class OtherPartiesTest {
    @Autowired
    People people;

    @Autowired
    TradeImports imports;

    @Autowired
    ExcludedPartners excluded;

    @Autowired
    Opportunities opportunities;

    @Test
    void kazakhstanAndUzbekistanHaveTheirOwnOpportunities() throws Exception {
        people.add(new NewPerson(
                "secretary", "Secretary", null, Set.of(Role.SECRETARIAT), null, "en", "s@roadmap.example", "sample"));
        Person secretary = people.find("secretary").orElseThrow();
        excluded.replace(
                "UZB",
                List.of(new ExcludedPartner("DEU", LocalDate.of(2022, 1, 1), null, "Decree")),
                "",
                null,
                secretary);
        String figures = "t,i,j,k,v,q\n2024,276,860,870195,300,1\n2024,398,643,870195,200,1\n2024,112,31,870195,9,1\n";
        long id = imports.take(
                        new ByteArrayInputStream(figures.getBytes(StandardCharsets.UTF_8)),
                        "BACI_HS17_Y2024.csv",
                        null,
                        null,
                        true,
                        secretary)
                .id();
        World.await(() -> imports.find(id).orElseThrow().status().isOver());
        var found = opportunities
                .page(new OpportunityQuery(null, null, null, null, null, null, null, null, null, 10))
                .items();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).figures().id()).hasToString("UZB-KAZ-870195");
        assertThat(found.get(0).figures().valueUsd()).isEqualByComparingTo("200000");
    }
}
