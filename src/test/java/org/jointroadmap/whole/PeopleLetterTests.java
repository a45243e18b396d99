package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jointroadmap.Refused;
import org.jointroadmap.notice.Notice;
import org.jointroadmap.notice.NoticeStatus;
import org.jointroadmap.notice.Notices;
import org.jointroadmap.party.NewPerson;
import org.jointroadmap.party.People;
import org.jointroadmap.party.PeopleDesk;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.PersonState;
import org.jointroadmap.party.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What is done to people is told to them and to the secretaries of both sides. */
@WholeApplicationTest
abstract class PeopleLetterTests {
    private static final String PASSWORD = "a password nobody reads";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    PeopleDesk desk;

    @Autowired
    Notices notices;

    @Autowired
    GreenMail mail;

    @Autowired
    org.jointroadmap.notice.Letters letters;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    JdbcClient jdbc;

    private final String login = "told" + NUMBER.incrementAndGet();

    @BeforeEach
    void secretaryOfOneSide() {
        world.peopled();
        if (people.find("by.secretary").isEmpty()) {
            people.add(person("by.secretary", "BLR", Role.SECRETARIAT, "ru"));
            people.add(person("az.secretary", "AZE", Role.SECRETARIAT, "en"));
        }
        people.withRole("AZE", Role.SECRETARIAT).forEach(secretary -> people.setActive(secretary.login(), false));
    }

    @Test
    void anAdmissionIsToldToThePersonAndToTheSecretariesEachInTheirLanguage() {
        admit("BLR", Role.HEAD);
        assertThat(recipients("admitted"))
                .as("a side without a secretary has the joint one")
                .containsExactlyInAnyOrder(login, "by.secretary", "secretary");
        assertThat(letter("admitted", login)).contains("Administrator let", "Belarus, head of department");
        assertThat(letter("admitted", "by.secretary")).contains("Новый участник", "Беларусь, начальник управления");
        people.setActive("az.secretary", true);
        change(was -> was.withName("Another Name"));
        assertThat(recipients("name")).containsExactlyInAnyOrder(login, "by.secretary", "az.secretary");
    }

    @Test
    void otherRolesAndAnotherSideAreToldWithWhatWasBefore() {
        admit("BLR", Role.HEAD);
        change(was -> was.withSide("AZE").withRoles(Set.of(Role.DEPUTY)));
        String letter = letter("roles", login);
        assertThat(letter).contains("head of department", "deputy minister", "https://roadmap.example/people/me");
        assertThat(letter)
                .as("nothing of what letters about items say")
                .doesNotContain("Nothing is late yet")
                .doesNotContain("working calendar")
                .doesNotContain("null");
        assertThat(letter("side", "secretary")).contains("Belarus", "Azerbaijan", "/people#" + login);
    }

    @Test
    void noLetterHoldsAPassword() {
        admit("BLR", Role.READER);
        desk.change(login, UnaryOperator.identity(), PASSWORD + " more", administrator());
        desk.setOwnPassword(person(), PASSWORD + " of their own");
        letter("password-changed", "by.secretary");
        assertThat(written("password-reset")).hasSize(3);
        assertThat(notices.page(administrator(), null, null, null, 500).items())
                .noneMatch(notice -> notice.content().contains(PASSWORD));
    }

    @Test
    void theEndOfAccessIsTheLastLetter() {
        admit("BLR", Role.READER);
        change(was -> was.withActive(false));
        assertThat(letter("closed", login)).contains("closed the access");
        change(was -> was.withName("Nobody Now"));
        letter("name", "by.secretary");
        assertThat(written("name"))
                .filteredOn(notice -> notice.recipient().equals(login))
                .singleElement()
                .extracting(Notice::status)
                .isEqualTo(NoticeStatus.WAITING);
        change(was -> was.withActive(true));
        assertThat(letter("reopened", login)).contains("opened the access");
    }

    @Test
    void anotherAddressIsToldToTheOldOneToo() {
        admit("BLR", Role.READER);
        change(was -> was.withContact("en", login + ".new@roadmap.example"));
        World.await(() -> written("address").stream().allMatch(notice -> notice.status() == NoticeStatus.SENT));
        assertThat(Arrays.stream(mail.getReceivedMessages())
                        .filter(one -> Letters.text(one).contains("changed the mail address of Somebody (" + login))
                        .map(one -> World.header(one, "To")))
                .contains(login + "@roadmap.example", login + ".new@roadmap.example");
    }

    /** A typing error in an address is put right: what waits and what is sent again goes to the right one, and to no other. */
    @Test
    void aDeadAddressGetsNothingMore() throws IOException {
        String dead = login + ".dead@roadmap.example";
        String right = login + ".right@roadmap.example";
        try (StubbornServer refusing = new StubbornServer("550 5.1.1 no such mailbox", dead)) {
            sender.setPort(refusing.port());
            desk.admit(person(login, "BLR", Role.READER, "en", dead), administrator());
            World.await(() -> own("admitted").status() == NoticeStatus.FAILED);
            assertThat(letters.undelivered(own("admitted").id()).address()).isEqualTo(dead);
            change(was -> was.withActive(false));
            World.await(() -> own("closed").status() == NoticeStatus.FAILED);
            change(was -> was.withContact("en", right));
            assertThat(written("address"))
                    .filteredOn(notice -> notice.recipient().equals(login))
                    .noneMatch(notice -> dead.equals(notice.address()));
            assertThat(letters.undelivered(own("closed").id()).address())
                    .as("where it went")
                    .isEqualTo(dead);
        } finally {
            sender.setPort(mail.getSmtp().getPort());
        }
        letters.sendAgain(own("closed").id(), administrator());
        World.await(() -> own("closed").status() == NoticeStatus.SENT);
        change(was -> was.withActive(true));
        letters.sendAgain(own("admitted").id(), administrator());
        World.await(() -> Stream.of("admitted", "address", "reopened")
                .allMatch(kind -> own(kind).status() == NoticeStatus.SENT));
        assertThat(toAddress(right)).hasSize(4);
        assertThat(toAddress(dead)).isEmpty();
    }

    @Test
    void whatWaitsForAnAddressFollowsItsCorrection() throws IOException {
        String slow = login + ".slow@roadmap.example";
        String right = login + ".right@roadmap.example";
        desk.admit(person(login, "BLR", Role.READER, "en", slow), administrator());
        World.await(() -> own("admitted").status() == NoticeStatus.SENT);
        try (StubbornServer later = new StubbornServer("450 4.2.1 try again later", slow)) {
            sender.setPort(later.port());
            change(was -> was.withActive(false));
            World.await(() -> own("closed").lastError() != null);
            change(was -> was.withContact("en", right));
            assertThat(own("closed").address()).isEqualTo(right);
            assertThat(written("address"))
                    .as("it may come back, and whoever reads there is told")
                    .anyMatch(notice -> slow.equals(notice.address()));
        } finally {
            sender.setPort(mail.getSmtp().getPort());
        }
        jdbc.sql("UPDATE notice SET next_attempt = created_at WHERE recipient = ? AND status = 'WAITING'")
                .param(login)
                .update();
        World.await(() -> own("closed").status() == NoticeStatus.SENT);
        assertThat(toAddress(right)).hasSize(1);
    }

    @Test
    void nothingIsToldOfAnotherLanguage() {
        admit("BLR", Role.READER);
        desk.setOwnContact(person(), "ru", login + "@roadmap.example");
        assertThat(written("")).hasSize(3);
        assertThat(person().language()).isEqualTo("ru");
    }

    @Test
    void whatIsRefusedIsNotTold() {
        admit("BLR", Role.COORDINATOR);
        assertThatThrownBy(() -> change(was -> was.withRoles(Set.of(Role.COORDINATOR, Role.ADMINISTRATOR))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.setRoles(login, Set.of(Role.SECRETARIAT, Role.HEAD), "BLR"))
                .isInstanceOf(Refused.class);
        assertThat(person().roles()).containsExactly(Role.COORDINATOR);
        assertThat(written("roles")).isEmpty();
    }

    @Test
    void theLastAdministratorStays() {
        Person other = person("other" + login, null, Role.ADMINISTRATOR);
        people.all().stream()
                .filter(person ->
                        person.has(Role.ADMINISTRATOR) && !person.login().equals("admin"))
                .forEach(person -> people.setActive(person.login(), false));
        assertThatThrownBy(() -> desk.change("admin", was -> was.withActive(false), null, other))
                .satisfies(e -> assertThat(((Refused) e).kind()).isEqualTo(Refused.Kind.WRONG_STATE));
        assertThatThrownBy(() -> desk.change("admin", was -> was.withRoles(Set.of(Role.READER)), null, other))
                .satisfies(e -> assertThat(((Refused) e).kind()).isEqualTo(Refused.Kind.WRONG_STATE));
        assertThat(people.find("admin").orElseThrow().has(Role.ADMINISTRATOR)).isTrue();
    }

    private void admit(String side, Role role) {
        desk.admit(person(login, side, role, "en"), administrator());
    }

    private void change(UnaryOperator<PersonState> wish) {
        desk.change(login, wish, null, administrator());
    }

    private Person person() {
        return people.find(login).orElseThrow();
    }

    private static NewPerson person(String login, @Nullable String side, Role role, String language) {
        return person(login, side, role, language, login + "@roadmap.example");
    }

    private static NewPerson person(String login, @Nullable String side, Role role, String language, String email) {
        return new NewPerson(login, "Somebody", side, Set.of(role), null, language, email, PASSWORD);
    }

    /** The newest of its kind to the person themselves. */
    private Notice own(String kind) {
        return written(kind).stream()
                .filter(notice ->
                        notice.recipient().equals(login) && !notice.event().endsWith("-old"))
                .findFirst()
                .orElseThrow();
    }

    private List<MimeMessage> toAddress(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(one -> World.header(one, "To").equals(address))
                .toList();
    }

    private static Person person(String login, @Nullable String side, Role role) {
        return new Person(login, "Other", side, Set.of(role), null, "en", null, true);
    }

    /** Of the whole application, which lets a first one in, or this test does. */
    private Person administrator() {
        return people.find("admin").orElseThrow();
    }

    private List<String> recipients(String kind) {
        return written(kind).stream().map(Notice::recipient).toList();
    }

    private List<Notice> written(String kind) {
        return notices.page(administrator(), null, null, null, 500).items().stream()
                .filter(notice -> notice.event().matches("person-" + login + "-\\d+-" + kind + ".*"))
                .toList();
    }

    /** What reached somebody's address, title and texts. */
    private String letter(String kind, String reader) {
        String title = written(kind).stream()
                .filter(notice -> notice.recipient().equals(reader))
                .findFirst()
                .orElseThrow()
                .subject();
        World.await(() -> received(title, reader).size() > 0);
        return title + "\n" + Letters.text(received(title, reader).get(0));
    }

    private List<MimeMessage> received(String title, String reader) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(one -> World.header(one, "To").startsWith(reader + "@"))
                .filter(one ->
                        Letters.text(one).contains(title) && Letters.text(one).contains(login))
                .toList();
    }
}
