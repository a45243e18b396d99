package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What whoever watches the program is told of it. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class MetersTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void administratorsReadFiguresWithoutNames() {
        new Client(port, "by.coordinator", "sample")
                .post(
                        "/api/projects",
                        "{\"lifecycle\": \"joint-production\", \"title\": \"Cabins that nobody counts\", \"summary\": \"\"}");
        String figures = new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD)
                .get("/actuator/prometheus")
                .body();
        for (String family : new String[] {"tasks", "jobs", "incidents", "letters", "evaluations", "imports"}) {
            assertThat(figures).containsPattern("(?m)^joint_roadmap_" + family + "\\{status=\"[a-z]+\"\\} [0-9]");
        }
        assertThat(figures).containsPattern("(?m)^joint_roadmap_tasks\\{status=\"open\"\\} [1-9]");
        assertThat(figures).doesNotContain("by.coordinator").doesNotContain("Cabins that nobody counts");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(new Client(port, "by.cochair", "sample")
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(403);
        assertThat(new Client(port, "nobody", "nobody")
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void everybodyMayAskWhetherItLives(String path) {
        JsonNode health = new Client(port, "nobody", "nobody").get(path).json();
        assertThat(health.path("status").asText()).isEqualTo("UP");
    }
}
