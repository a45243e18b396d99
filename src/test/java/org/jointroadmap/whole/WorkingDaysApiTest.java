package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jointroadmap.whole.Client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What a script may ask about working days, and what it hears of what cannot be counted. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.H2.class)
class WorkingDaysApiTest {
    @Autowired
    World world;

    @LocalServerPort
    int port;

    private Client anybody;

    @BeforeEach
    void people() {
        world.peopled();
        anybody = new Client(port, "by.coordinator", "sample");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind': 'add', 'side': 'BLR', 'start': '2026-04-17', 'n': 1 | 'date':'2026-04-22','provisional':false",
                "'kind': 'add', 'side': 'BLR', 'start': '2026-04-18', 'n': 0 | 'date':'2026-04-18','provisional':false",
                "'kind': 'add', 'side': 'joint', 'start': '2026-03-19', 'n': 2 | 'date':'2026-04-01','provisional':false",
                "'kind': 'count', 'side': 'joint', 'start': '2025-12-31', 'end': '2026-12-31' | 'days':235,'provisional':false",
                "'kind': 'count', 'side': 'AZE', 'start': '2026-03-31', 'end': '2026-03-01' | 'days':0,'provisional':false",
                "'kind': 'roll', 'side': 'AZE', 'start': '2026-03-20' | 'date':'2026-03-31','provisional':false",
                "'kind': 'roll', 'side': 'AZE', 'start': '2019-12-23' | 'date':'2019-12-24','provisional':false",
                "'kind': 'roll', 'side': 'AZE', 'start': '2019-12-27' | 'date':'2019-12-27','provisional':false",
                "'kind': 'roll', 'side': 'BLR', 'start': '2025-01-06' | 'date':'2025-01-08','provisional':false",
                "'kind': 'roll', 'side': 'AZE', 'start': '2026-12-31' | 'date':'2027-01-05','provisional':false",
                "'kind': 'count', 'side': 'BLR', 'start': '2027-12-01', 'end': '2028-01-10' | 'days':27,'provisional':true"
            })
    void isAnswered(String question, String answer) {
        Answer got = ask(question);
        assertThat(got.status()).as(got.body()).isEqualTo(200);
        assertThat(got.body().replace('"', '\'')).isEqualTo("{" + answer + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind': 'add', 'side': 'BLR', 'start': '2026-04-17', 'n': -1 | n",
                "'kind': 'add', 'side': 'BLR', 'start': '2026-04-17', 'n': 1.5 | n",
                "'kind': 'add', 'side': 'BLR', 'start': '2026-04-17', 'n': 1e999999 | n",
                "'kind': 'add', 'side': 'BLR', 'start': '2026-04-17', 'n': 4294967297 | n",
                "'kind': 'add', 'side': 'BLR', 'start': '2026-04-17' | n",
                "'kind': 'count', 'side': 'BLR', 'start': '2026-04-17' | end",
                "'kind': 'count', 'side': 'BLR', 'start': '1989-12-31', 'end': '2101-01-01' | start, end",
                "'kind': 'roll', 'side': 'BLR', 'start': '+1000000-01-01' | start",
                "'kind': 'roll', 'side': 'AZE', 'start': '2100-12-31' | start",
                "'kind': 'next', 'side': 'RUS', 'start': '2026-04-17' | kind, side"
            })
    void isRefusedByItsField(String question, String fields) {
        Answer got = ask(question);
        assertThat(got.status()).as(got.body()).isEqualTo(422);
        List<String> said = StreamSupport.stream(got.json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
        assertThat(String.join(", ", said)).isEqualTo(fields);
    }

    @Test
    void whatCannotBeReadIsMalformed() {
        assertThat(ask("'kind': 'roll', 'side': 'AZE', 'start': '2026-02-30'").status())
                .isEqualTo(400);
        assertThat(anybody.post("/api/working-days", "[]").status()).isEqualTo(400);
        assertThat(anybody.post("/api/working-days", "{").status()).isEqualTo(400);
    }

    private Answer ask(String question) {
        return anybody.post("/api/working-days", "{" + question.replace('\'', '"') + "}");
    }
}
