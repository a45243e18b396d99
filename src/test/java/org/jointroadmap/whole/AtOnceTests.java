package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.notice.Wishes;
import org.jointroadmap.party.PeopleDesk;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.trade.exclusion.ExcludedPartner;
import org.jointroadmap.trade.exclusion.ExcludedPartners;
import org.jointroadmap.turnover.PublishedTurnover;
import org.jointroadmap.turnover.PublishedTurnovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever comes second sees what the first has done, also where both came at the same moment. */
@WholeApplicationTest
abstract class AtOnceTests {
    @Autowired
    World world;

    @Autowired
    TradeWorld trade;

    @Autowired
    ExcludedPartners excluded;

    @Autowired
    PublishedTurnovers published;

    @Autowired
    PeopleDesk desk;

    @Autowired
    Wishes wishes;

    @Autowired
    Proposals proposals;

    @Autowired
    Projects projects;

    @Autowired
    ProjectCourse course;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Person secretary;

    @BeforeEach
    void afresh() {
        world.peopled();
        trade.empty();
        secretary = world.person("secretary");
    }

    @Test
    void aFirstListThatTwoSaveStandsOnce() throws Exception {
        assertThat(AtOnce.second(
                        transactions,
                        () -> excluded.replace("AZE", list("DEU", "Resolution 1"), "", 0, secretary),
                        () -> excluded.replace("AZE", list("FRA", "Resolution 2"), "", 0, secretary)))
                .contains(Refused.Kind.STALE);
        assertThat(excluded.of("AZE").partners())
                .extracting(ExcludedPartner::country)
                .containsExactly("DEU");
        assertThat(excluded.of("AZE").version()).isEqualTo(1);
        excluded.replace("AZE", list("FRA", "Resolution 2"), "", 1, secretary);
        assertThat(excluded.of("AZE").version()).isEqualTo(2);
    }

    @Test
    void anActThatTheOtherSideNamesAtTheSameTimeIsNoneOfThisSide() throws Exception {
        assertThat(AtOnce.second(
                        transactions,
                        () -> excluded.replace("AZE", list("DEU", "Resolution 1"), "", null, secretary),
                        () -> excluded.replace("BLR", list("DEU", "Resolution 1"), "", null, secretary)))
                .contains(Refused.Kind.INVALID);
        assertThat(excluded.of("BLR").partners()).isEmpty();
    }

    @Test
    void aPublishedFigureIsRemovedOnce() throws Exception {
        published.add(
                new PublishedTurnover(
                        0,
                        YearMonth.of(2023, 1),
                        YearMonth.of(2023, 12),
                        PublishedTurnover.TURNOVER,
                        new BigDecimal("512e6"),
                        "",
                        "A paper that is withdrawn",
                        null,
                        "",
                        ""),
                secretary);
        long id = published.all().stream()
                .filter(one -> one.source().equals("A paper that is withdrawn"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(AtOnce.second(
                        transactions, () -> published.remove(id, secretary), () -> published.remove(id, secretary)))
                .contains(Refused.Kind.NOT_FOUND);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE kind = 'turnover.removed' AND subject = ?")
                        .param("turnover/" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> published.remove(id, secretary))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void anAddressIsWhatWasAskedForLast() throws Exception {
        Person reader = world.person("reader");
        assertThat(AtOnce.second(
                        transactions,
                        () -> desk.setOwnContact(reader, reader.language(), "moved@example.org"),
                        () -> desk.change(
                                "reader",
                                was -> was.withContact(reader.language(), reader.email()),
                                null,
                                world.person("admin"))))
                .isEmpty();
        assertThat(world.person("reader").email()).isEqualTo(reader.email());
    }

    @Test
    void aFirstWishThatIsMadeTwiceIsOne() throws Exception {
        Person reader = world.person("reader");
        jdbc.sql("DELETE FROM notice_wish WHERE login = 'reader'").update();
        assertThat(AtOnce.second(
                        transactions, () -> wishes.setDigest(reader, true), () -> wishes.setDigest(reader, true)))
                .isEmpty();
        assertThat(wishes.isDigest(reader)).isTrue();
        wishes.setDigest(reader, false);
    }

    @Test
    void aProjectThatIsWithdrawnAsItsProcessIsStoppedStaysWithdrawn() throws Exception {
        Person proposer = world.person("by.coordinator");
        ProjectId id = proposals
                .propose(new Proposal("joint-production", "Tractors", "", null, List.of("870190"), ""), proposer)
                .id();
        String process = jdbc.sql("SELECT process_instance_id FROM project WHERE id = ?")
                .param(id.number())
                .query(String.class)
                .single();
        assertThat(AtOnce.second(
                        transactions,
                        () -> course.withdraw(id, "No money", null, proposer),
                        () -> course.stoppedInEngine(process)))
                .isEmpty();
        assertThat(projects.find(id).orElseThrow().status()).isEqualTo(ProjectStatus.WITHDRAWN);
    }

    private static List<ExcludedPartner> list(String country, String act) {
        return List.of(new ExcludedPartner(country, LocalDate.of(2022, 4, 6), null, act));
    }
}
