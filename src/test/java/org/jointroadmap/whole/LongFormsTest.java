package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A form that holds more than the server reads is told that, and not that its token is lost; nothing is done by halves. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class LongFormsTest {
    private static final String TARGETS = "/trade/targets/new";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | /trade/targets      | more fields than are read at once: at most 2000
        ru | /trade/targets      | больше полей, чем читается за один раз
        en | /trade/excluded/BLR | more fields than are read at once: at most 2000
        en | /projects           | more fields than are read at once: at most 2000
        en | /people/me          | more fields than are read at once: at most 2000
        """)
    void ofTooManyFieldsItSaysSo(String language, String address, String words) {
        Client.Answer answer = secretary(language).sendForm(TARGETS, address, fields(2_500));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .contains(words)
                .doesNotContain("token", "маркер")
                .doesNotContain("The file", "Файл ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trade/targets", "/projects"})
    void ofTooMuchTextItSaysSo(String address) {
        Client.Answer answer = secretary("en").sendForm(TARGETS, address, "titleEn=" + "x".repeat(600_000));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("more text than is read at once: at most 512 KB");
    }

    @Test
    void ofTooManyStepsTheTargetSaysHowManyThereCanBe() {
        String steps = IntStream.range(0, 500)
                .mapToObj(step -> "steps%5B" + step + "%5D.due=2026-12-31&steps%5B" + step + "%5D.millions=5")
                .collect(Collectors.joining("&"));
        Client.Answer answer = secretary("en").sendForm(TARGETS, "/trade/targets", steps);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("The target has 500 steps: at most 24 are possible.");
    }

    /** A filter that was left out would show what nobody asked for. */
    @ParameterizedTest
    @CsvSource({"/roadmap, 413", "/api/items, 413", "/flags, 413", "/api/audit, 413"})
    void ofAnAddressToo(String list, int status) {
        Client.Answer answer = secretary("en").get(list + "?" + fields(2_500));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("more fields than are read at once");
    }

    @Test
    void whatCannotBeDecodedIsNotLeftOutInSilence() {
        Client.Answer answer = secretary("en").sendForm(TARGETS, "/projects", "title=%zz");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("is encoded so that it cannot be read");
    }

    private Session secretary(String language) {
        world.peopled();
        Session secretary = new Session(port, "secretary");
        secretary.language(language, "/");
        return secretary;
    }

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(field -> "a").collect(Collectors.joining("&"));
    }
}
