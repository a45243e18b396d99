package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointroadmap.Refused;
import org.jointroadmap.notice.Notice;
import org.jointroadmap.notice.NoticeStatus;
import org.jointroadmap.notice.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters leave once, whatever the mail server does meanwhile. */
@WholeApplicationTest
abstract class OutboxTests {
    private static final Pattern LINK = Pattern.compile("roadmap.example/(items|projects)/");

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Notices notices;

    @Autowired
    org.jointroadmap.notice.Letters letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    GreenMail mail;

    private long before;

    /** What other tests left waiting, as for a person who has left since, is not what this one waits for. */
    @BeforeEach
    void people() {
        world.peopled();
        before = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM notice")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void mailServerIsBack() {
        sender.setPort(mail.getSmtp().getPort());
        clock.forward(Duration.ofMinutes(10));
        World.await(this::nothingWaits);
    }

    @Test
    void aDeadServerDelaysAndLosesNothing() throws IOException {
        sender.setPort(unusedPort());
        List<String> items = new ArrayList<>();
        for (int minute = 0; minute < 60; minute += 5) {
            items.add(world.itemDueIn(-4));
            clock.forward(Duration.ofMinutes(5));
        }
        World.await(() -> waiting("AND n.last_error IS NOT NULL") > 0);
        assertThat(items).allSatisfy(item -> assertThat(world.lettersTo("by.coordinator", item))
                .isEmpty());

        sender.setPort(mail.getSmtp().getPort());
        clock.forward(Duration.ofMinutes(6));
        World.await(this::nothingWaits);
        assertThat(items).allSatisfy(item -> assertThat(world.lettersTo("by.coordinator", item))
                .hasSize(1));
        assertNoMessageTwice();
    }

    @Test
    void aServerThatHangsHoldsUpNoWork() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            sender.setPort(silent.getLocalPort());
            String first = world.itemDueIn(-4);
            World.await(() -> isBeingSent(first));
            long start = System.nanoTime();
            String second = world.itemDueIn(-4);
            assertThat(world.flagsOf(second)).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aRefusedAddressIsShownAsFailedWithItsReason() throws IOException {
        try (StubbornServer refusing = new StubbornServer("550 no such person here")) {
            sender.setPort(refusing.port());
            String item = world.itemDueIn(-4);
            World.await(() -> about(item).stream().allMatch(notice -> notice.status() == NoticeStatus.FAILED));
            assertThat(about(item)).isNotEmpty().allSatisfy(notice -> assertThat(notice.lastError())
                    .contains("no such person here"));
        }
    }

    @Test
    void aServerThatTakesALetterLaterDelaysNobodyElse() throws IOException {
        try (StubbornServer later = new StubbornServer("450 come again later", "by.coordinator@")) {
            sender.setPort(later.port());
            String item = world.itemDueIn(-4);
            String reminded = world.itemDueIn(1);
            World.await(() -> !about(reminded).isEmpty()
                    && about(reminded).stream().allMatch(notice -> notice.status() == NoticeStatus.SENT));
            World.await(() -> about(item).stream().allMatch(notice -> notice.lastError() != null));
            assertThat(about(item))
                    .filteredOn(notice -> notice.recipient().equals("by.coordinator"))
                    .isNotEmpty()
                    .allSatisfy(notice -> {
                        assertThat(notice.status()).isEqualTo(NoticeStatus.WAITING);
                        assertThat(notice.lastError()).contains("come again later");
                    });
        }
    }

    @Test
    void anAddressOfAnOlderProgramThatNoServerCarriesFailsAtOnceAndDelaysNobodyElse() {
        String before = world.person("by.coordinator").email();
        try {
            address("коорд@ministry.example");
            String item = world.itemDueIn(-40);
            World.await(() -> about(item).stream().noneMatch(notice -> notice.status() == NoticeStatus.WAITING));
            assertThat(about(item)).anySatisfy(notice -> {
                assertThat(notice.recipient()).isEqualTo("by.coordinator");
                assertThat(notice.status()).isEqualTo(NoticeStatus.FAILED);
                assertThat(notice.lastError()).contains("коорд");
            });
        } finally {
            address(before);
        }
    }

    @Test
    void aLetterThatFailedIsReadAndSentAgain() throws IOException {
        String item;
        try (StubbornServer refusing = new StubbornServer("550 no such person here")) {
            sender.setPort(refusing.port());
            item = world.itemDueIn(-4);
            World.await(() -> !about(item).isEmpty()
                    && about(item).stream().allMatch(notice -> notice.status() == NoticeStatus.FAILED));
        }
        sender.setPort(mail.getSmtp().getPort());
        Notice failed = about(item).stream()
                .filter(notice -> notice.recipient().equals("by.coordinator"))
                .findFirst()
                .orElseThrow();
        assertThat(letters.text(failed)).contains(item).contains("https://roadmap.example/items/" + item);
        letters.sendAgain(failed.id(), world.person("by.coordinator"));
        World.await(() -> world.lettersTo("by.coordinator", item).size() == 1);
        assertThat(notices.show(failed.id(), world.person("by.coordinator")).status())
                .isEqualTo(NoticeStatus.SENT);
        letters.sendAgain(failed.id(), world.person("admin"));
        World.await(() -> world.lettersTo("by.coordinator", item).size() == 2);
        assertNoMessageTwice();
        assertThatThrownBy(() -> notices.show(failed.id(), world.person("az.coordinator")))
                .isInstanceOf(Refused.class);
    }

    private void address(String email) {
        jdbc.sql("UPDATE person SET email = ? WHERE login = 'by.coordinator'")
                .param(email)
                .update();
    }

    @Test
    void whatOneEvaluationSaysToOnePersonIsOneLetter() {
        String one = world.itemDueIn(1);
        String other = world.itemDueIn(1);
        clock.forwardDays(4);
        world.evaluateEverything();
        World.await(() -> !world.lettersTo("by.coordinator", one).isEmpty());
        MimeMessage letter = world.lettersTo("by.coordinator", one).get(0);
        assertThat(world.lettersTo("by.coordinator", other))
                .extracting(World::messageId)
                .containsExactly(World.messageId(letter));
    }

    @Test
    void ofManyMattersALetterTellsFiftyAndSaysWhereTheRestIs() {
        for (int made = 0; made < 55; made++) {
            world.itemDueIn(1);
        }
        clock.forwardDays(4);
        world.evaluateEverything();
        World.await(() -> !longLetters().isEmpty());
        assertThat(longLetters()).singleElement().satisfies(letter -> {
            assertThat(letter).contains("https://roadmap.example/notices");
            assertThat(LINK.matcher(letter).results()).hasSize(2 * 50);
        });
        World.await(this::nothingWaits);
    }

    @Test
    void lettersOfAnItemAreOneThread() {
        String item = world.itemDueIn(-4);
        clock.forwardDays(15);
        World.await(() -> !world.lettersTo("by.coordinator", item).isEmpty());
        assertThat(World.header(world.lettersTo("by.coordinator", item).get(0), "References"))
                .isEqualTo("<thread-item-" + item + "@localhost>");
    }

    private List<String> longLetters() {
        return world.lettersTo("by.coordinator", "7.").stream()
                .map(Letters::text)
                .filter(letter -> letter.contains("in your list of notices"))
                .toList();
    }

    private void assertNoMessageTwice() {
        assertThat(Arrays.stream(mail.getReceivedMessages())
                        .map(World::messageId)
                        .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                        .values())
                .allMatch(times -> times == 1);
    }

    private boolean isBeingSent(String item) {
        return about(item).stream().anyMatch(notice -> notice.attempts() > 0);
    }

    private List<Notice> about(String item) {
        return notices.page(world.person("admin"), null, null, null, 500).items().stream()
                .filter(notice -> notice.about().id().equals(item))
                .toList();
    }

    private boolean nothingWaits() {
        return waiting("AND p.active AND p.email IS NOT NULL") == 0;
    }

    private long waiting(String which) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM notice n JOIN person p ON p.login = n.recipient
                        WHERE n.id > ? AND n.status = 'WAITING' """ + which).param(before).query(Long.class).single();
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
