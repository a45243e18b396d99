package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** PostgreSQL takes no U+0000 in a text, and says so only once the engine has asked it. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.Postgres.class)
class EngineBodiesOnPostgresTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nameLike\": \"a\\u0000\"}",
                "{\"assignee\": \"\\u0000\"}",
                "{\"orQueries\": [{\"nameLike\": \"\\u0000\"}]}",
            })
    void aQuestionThatHoldsNoTextIsMalformed(String question) {
        world.peopled();
        Client coordinator = new Client(port, "by.coordinator", "sample");
        for (String path : new String[] {"/task", "/task/count"}) {
            Client.Answer answer = coordinator.post("/engine-rest/engine/postgres" + path, question);
            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        }
        assertThat(coordinator.post("/engine-rest/engine/postgres/task", "{}").status())
                .isEqualTo(200);
    }
}
