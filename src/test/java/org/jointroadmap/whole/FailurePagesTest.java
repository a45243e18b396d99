package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Whatever goes wrong with an address, a browser is answered by a page in its reader's language. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class FailurePagesTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/items/%00, 400",
        "/items/1%2F2, 400",
        "/items/%FF, 400",
        "/items/9.99, 404",
        "/sample/mailbox/99999, 404",
        "/trade/imports/99999/rejections?format=tea, 400",
        "/projects/x/model, 404",
        "/flows?format=tea, 404",
        "/roadmap?status=lost, 400",
        "/opportunities/99999, 404",
    })
    void aBrowserNeverReadsProblemDetails(String address, int status) {
        world.peopled();
        Session head = new Session(port, "by.head");
        head.language("ru", "/");
        Client.Answer answer = head.see(address);
        assertThat(answer.body()).as(address).doesNotStartWith("{").contains("<html ", "lang=\"ru\"");
        assertThat(answer.status()).as(address).isEqualTo(status);
    }
}
