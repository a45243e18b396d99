package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.jointroadmap.party.InvitationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People begin without a password: by a letter of invitation whose link holds for seven days, and once. */
@WholeApplicationTest
abstract class InvitationTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("/invitation/([\\w-]{43})");
    private static final String PASSWORD = "a password of one's own";

    @Autowired
    World world;

    @Autowired
    GreenMail mail;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InvitationDesk desk;

    @LocalServerPort
    int port;

    private final String login = "invited" + NUMBER.incrementAndGet();

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void whoIsLetInWithoutAPasswordChoosesOneByTheLinkOfTheLetter() {
        assertThat(admit(login, "ru").status()).isEqualTo(201);
        assertThat(new Client(port, login, "nobody").get("/api/me").status()).isEqualTo(401);
        String secret = secrets(1).get(0);
        assertThat(desk.invited(secret, "203.0.113.7").login()).isEqualTo(login);
        assertThat(kept()).noneMatch(text -> text.contains(secret));

        desk.accept(secret, PASSWORD);
        assertThat(new Client(port, login, PASSWORD).get("/api/me").status()).isEqualTo(200);
        assertThat(refusal(() -> desk.accept(secret, PASSWORD))).isEqualTo(Refused.Kind.NOT_FOUND);
        assertThat(admin().post("/api/people/" + login + "/invitation", "").status())
                .as("who has a password is not invited")
                .isEqualTo(409);
        assertThat(jdbc.sql("SELECT kind FROM audit_entry WHERE subject = ? ORDER BY id")
                        .param("person/" + login)
                        .query(String.class)
                        .list())
                .containsExactly("person.added", "person.invited", "person.accepted", "person.password");
    }

    @Test
    void aNewInvitationEndsTheFormerAndSevenDaysEndBoth() {
        admit(login, "en");
        String first = secrets(1).get(0);
        assertThat(admin().post("/api/people/" + login + "/invitation", "").status())
                .isEqualTo(204);
        String second = secrets(2).get(1);
        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(second)).isTrue();
        clock.forward(Duration.ofDays(7).plusMinutes(1));
        assertThat(isOpen(second)).isFalse();
    }

    @Test
    void aLinkEndsWithTheAccessWithAPasswordAndWithTheAddress() {
        admit(login, "en");
        String first = secrets(1).get(0);
        patch("{\"email\": \"" + login + "@other.example\"}");
        String second = secrets(2).get(1);
        assertThat(isOpen(first)).isFalse();
        assertThat(isOpen(second)).isTrue();
        patch("{\"active\": false}");
        assertThat(isOpen(second)).isFalse();
        patch("{\"active\": true}");
        assertThat(isOpen(second)).isFalse();
        admin().post("/api/people/" + login + "/invitation", "");
        String third = secrets(3).get(2);
        patch("{\"password\": \"" + PASSWORD + "\"}");
        assertThat(isOpen(third)).isFalse();
    }

    @Test
    void withoutPasswordAndAddressNobodyIsLetIn() {
        Client.Answer answer = admin().post(
                        "/api/people",
                        "{\"login\": \"" + login
                                + "\", \"name\": \"Nobody\", \"roles\": [\"reader\"], \"side\": \"BLR\", \"language\": \"en\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("password");
    }

    @Test
    void whoGuessesLinksHasToWait() {
        assertThat(Stream.generate(() -> refusal(() -> desk.invited("wrong", "203.0.113.99")))
                        .limit(200))
                .contains(Refused.Kind.NOT_FOUND, Refused.Kind.TOO_OFTEN);
    }

    @Test
    void aTableOfPeopleIsTakenInWholeOrNotAtAll() {
        String right =
                "Логин;Имя;Сторона;Роли;Язык;Почта\n" + login + ";Анна;Беларусь;читатель;ru;" + login + "@by.example\n";
        String wrong = right + login.toUpperCase(java.util.Locale.ROOT) + ";Борис;Россия;король;xx;нет\n";
        Client.Answer refused = admin().upload("/api/people/tables", table(wrong, true));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "rows[3].side", "rows[3].roles", "rows[3].language", "rows[3].email", "rows[3].login");
        Client.Answer preview = admin().upload("/api/people/tables", table(wrong, false));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.json().path("wrong").asInt()).isEqualTo(1);
        assertThat(admin().get("/api/people/" + login).status()).isEqualTo(404);

        assertThat(admin().upload("/api/people/tables", table(right, true)).status())
                .isEqualTo(201);
        assertThat(admin().get("/api/people/" + login).json().path("name").asText())
                .isEqualTo("Анна");
        assertThat(secrets(1)).hasSize(1);
        assertThat(new Client(port, "by.coordinator", "sample")
                        .upload("/api/people/tables", table(right, false))
                        .status())
                .isEqualTo(403);
    }

    private static Multipart table(String text, boolean confirm) {
        return new Multipart()
                .file("file", "people.csv", text.getBytes(java.nio.charset.Charset.forName("windows-1251")))
                .field("confirm", String.valueOf(confirm));
    }

    private boolean isOpen(String secret) {
        try {
            desk.invited(secret, "203.0.113.8");
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Refused.Kind refusal(Runnable deed) {
        try {
            deed.run();
            return Refused.Kind.INVALID;
        } catch (Refused refused) {
            return refused.kind();
        }
    }

    private Client.Answer admit(String person, String language) {
        return admin().post(
                        "/api/people",
                        "{\"login\": \"" + person
                                + "\", \"name\": \"Somebody New\", \"side\": \"BLR\", \"roles\": [\"reader\"],"
                                + " \"language\": \"" + language + "\", \"email\": \"" + person + "@by.example\"}");
    }

    private void patch(String body) {
        String path = "/api/people/" + login;
        assertThat(admin().patch(path, body, admin().seen(path)).status()).isEqualTo(200);
    }

    private Client admin() {
        return new Client(port, "admin", Edges.ADMINISTRATORS_PASSWORD);
    }

    /** What the database keeps of letters. */
    private List<String> kept() {
        return jdbc.sql("SELECT content || subject || about_id || event FROM notice")
                .query(String.class)
                .list();
    }

    /** The secrets of the links that were sent to the person, the oldest first. */
    private List<String> secrets(int many) {
        World.await(() -> sent().size() >= many);
        return sent();
    }

    private List<String> sent() {
        return Stream.of(mail.getReceivedMessages())
                .filter(this::isToThePerson)
                .map(Letters::text)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private boolean isToThePerson(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString().startsWith(login + "@");
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
