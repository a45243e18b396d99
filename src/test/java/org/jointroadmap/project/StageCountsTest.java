package org.jointroadmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the steps of a project's life come to. */
class StageCountsTest {
    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void whatStandsReturnedAgainAfterASuspensionWasReturnedOnce() {
        assertThat(of(ProjectStatus.RUNNING, ProjectStatus.RETURNED, ProjectStatus.SUSPENDED, ProjectStatus.RETURNED))
                .isEqualTo(new StageCounts(1, null));
        assertThat(of(ProjectStatus.RETURNED, ProjectStatus.RUNNING, ProjectStatus.RETURNED)
                        .timesReturned())
                .isEqualTo(2);
    }

    @Test
    void aSuspensionLastsSinceItsFirstStep() {
        assertThat(of(ProjectStatus.RUNNING, ProjectStatus.SUSPENDED, ProjectStatus.SUSPENDED)
                        .suspendedSince())
                .isEqualTo(BEGIN.plusSeconds(1));
        assertThat(of(ProjectStatus.SUSPENDED, ProjectStatus.RUNNING, ProjectStatus.SUSPENDED)
                        .suspendedSince())
                .isEqualTo(BEGIN.plusSeconds(2));
        assertThat(of()).isEqualTo(StageCounts.NONE);
    }

    private static StageCounts of(ProjectStatus... steps) {
        return StageCounts.of(IntStream.range(0, steps.length)
                .mapToObj(at -> new StageEntry(new Stage("pilot"), steps[at], "", BEGIN.plusSeconds(at)))
                .toList());
    }
}
