package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectCourse;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.ProjectQuery;
import org.jointroadmap.project.ProjectStatus;
import org.jointroadmap.project.Projects;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.project.StageEntries;
import org.jointroadmap.project.StageEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** What people do to a project's course from outside its process. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class CourseTest {
    @Autowired
    World world;

    @Autowired
    Projects projects;

    @Autowired
    Proposals proposals;

    @Autowired
    ProjectCourse course;

    @Autowired
    StageEntries entries;

    private Person coordinator;

    @BeforeEach
    void people() {
        coordinator = world.peopled().person("by.coordinator");
    }

    @Test
    void aReturnedProjectResumesAsReturnedHoweverOftenItIsSuspended() {
        ProjectId id = proposals.propose(proposal(null), coordinator).id();
        course.returnToProposer(id, "Which engine?", false);
        for (int times = 0; times < 2; times++) {
            course.suspend(id, "Holidays", null, coordinator);
            course.resume(id, "Holidays are over", null, coordinator);
            Project resumed = projects.find(id).orElseThrow();
            assertThat(resumed.status()).isEqualTo(ProjectStatus.RETURNED);
            assertThat(resumed.statusReason()).isEqualTo("Which engine?");
        }
        assertThat(entries.of(id, coordinator))
                .extracting(StageEntry::reason)
                .endsWith("Holidays", "Holidays are over");
    }

    @Test
    void aRunningProjectResumesAsRunningForNoReason() {
        ProjectId id = proposals.propose(proposal(null), coordinator).id();
        course.suspend(id, "Holidays", null, coordinator);
        course.resume(id, "Holidays are over", null, coordinator);
        Project resumed = projects.find(id).orElseThrow();
        assertThat(resumed.status()).isEqualTo(ProjectStatus.RUNNING);
        assertThat(resumed.statusReason()).isEmpty();
    }

    @Test
    void anItemThatTheRoadmapDoesNotHaveIsRefusedByItsName() {
        int before = proposed();
        assertThatThrownBy(() -> proposals.propose(proposal("99.99"), coordinator))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.item.unknown")
                .hasMessageContaining("99.99");
        assertThat(proposed()).isEqualTo(before);
        String item = world.itemDueIn(100);
        assertThat(proposals.propose(proposal(item), coordinator).item()).isEqualTo(item);
    }

    private int proposed() {
        return projects.page(new ProjectQuery(coordinator, null, null, null, null, null, 500))
                .items()
                .size();
    }

    private static Proposal proposal(String item) {
        return new Proposal("joint-production", "Tractors", "A first series", item, List.of("870193"), "Plant");
    }
}
