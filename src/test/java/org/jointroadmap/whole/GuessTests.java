package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jointroadmap.Refused;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.party.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once: who guesses passwords, and who has everything evaluated. */
@WholeApplicationTest
abstract class GuessTests {
    private static final AtomicInteger HOST = new AtomicInteger();

    @Autowired
    World world;

    @Autowired
    Credentials credentials;

    @Autowired
    Evaluations evaluations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void people() {
        world.peopled();
        jdbc.sql("DELETE FROM password_guess").update();
        jdbc.sql("DELETE FROM known_address").update();
        clock.stand();
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void ofManyWrongPasswordsAtOnceTenAreLookedAt() {
        String address = address();
        assertThat(wrong("az.deputy", address, 288)).isEqualTo(10);
        assertThat(come("az.deputy", "sample", address)).isEmpty();
        clock.forward(Duration.ofSeconds(61));
        assertThat(come("az.deputy", "sample", address)).contains(true);
    }

    @Test
    void whomNobodyKnowsIsAnsweredAlike() {
        assertThat(wrong("no.such.person", address(), 24)).isEqualTo(10);
    }

    @Test
    void strangersLockNobodyOut() {
        String home = address();
        assertThat(come("az.head", "sample", home)).contains(true);
        for (int stranger = 0; stranger < 6; stranger++) {
            wrong("az.head", address(), 24);
        }
        assertThat(come("az.head", "sample", address())).as("elsewhere").isEmpty();
        assertThat(come("az.head", "sample", home)).as("at home").contains(true);
        clock.forward(Duration.ofSeconds(21));
        assertThat(come("az.head", "sample", address()))
                .as("elsewhere, after a while")
                .contains(true);
    }

    @Test
    void oneAddressDoesNotTryEverybody() {
        String address = address();
        int lookedAt = IntStream.range(0, 30)
                .map(person -> wrong("person." + person, address, 5))
                .sum();
        assertThat(lookedAt).isBetween(50, 60);
    }

    @Test
    void aRightPasswordCostsNothing() {
        String address = address();
        assertThat(atOnce(60, () -> come("by.head", "sample", address))).containsOnly(Optional.of(true));
        for (int time = 0; time < 200; time++) {
            assertThat(come("by.head", "sample", address)).contains(true);
        }
        assertThat(wrong("by.head", address, 24)).isEqualTo(10);
        assertThat(come("by.head", "sample", address))
                .as("kept, and yet not to be guessed")
                .isEmpty();
    }

    @Test
    void besideTheEvaluationUnderWayAtMostOneWaits() {
        List<Integer> waiting = atOnce(100, () -> {
            evaluations.evaluateEverything(world.person("rules"));
            return jdbc.sql("SELECT COUNT(*) FROM evaluation WHERE status = 'running' AND NOT planned")
                    .query(Integer.class)
                    .single();
        });
        assertThat(waiting).allMatch(count -> count <= 1);
        World.await(() -> jdbc.sql("SELECT COUNT(*) FROM evaluation WHERE status = 'running'")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    /** How many of so many wrong passwords at once were looked at. */
    private int wrong(String login, String address, int times) {
        return (int) atOnce(times, () -> come(login, "wrong", address)).stream()
                .filter(Optional::isPresent)
                .peek(answer -> assertThat(answer).contains(false))
                .count();
    }

    /** Empty if it was not looked at. */
    private Optional<Boolean> come(String login, String password, String address) {
        try {
            return Optional.of(credentials.match(login, password, address));
        } catch (Refused refused) {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_OFTEN);
            assertThat(refused.retryAfter()).isPresent();
            return Optional.empty();
        }
    }

    private static <T> List<T> atOnce(int times, Supplier<T> deed) {
        ExecutorService many = Executors.newFixedThreadPool(24);
        try {
            return IntStream.range(0, times)
                    .mapToObj(time -> CompletableFuture.supplyAsync(deed, many))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            many.shutdown();
        }
    }

    private static String address() {
        return "198.51.100." + HOST.incrementAndGet();
    }
}
