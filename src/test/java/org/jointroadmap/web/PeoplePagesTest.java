package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
class PeoplePagesTest {
    private static final String PASSWORD = "twelve or more";

    @Autowired
    private MockMvc pages;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organisations organisations;

    @Test
    void whoIsAddedMaySignInUntilTheirAccessIsClosed() throws Exception {
        pages.perform(person("az.head", "HEAD", "AZE", PASSWORD).with(user("admin")))
                .andExpect(redirectedUrl("/people"));
        pages.perform(formLogin().user("az.head").password(PASSWORD)).andExpect(authenticated());
        pages.perform(post("/people/az.head/activity")
                        .param("active", "false")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/people"));
        pages.perform(formLogin().user("az.head").password(PASSWORD)).andExpect(unauthenticated());
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNoPasswordIsShownAgain() throws Exception {
        pages.perform(person("no blanks", "HEAD", "", "too short").with(user("admin")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#login\"")))
                .andExpect(content().string(containsString("href=\"#roles\"")))
                .andExpect(content().string(containsString("href=\"#password\"")))
                .andExpect(content().string(containsString("no blanks")))
                .andExpect(content().string(not(containsString("too short"))));
    }

    @Test
    void aLoginIsGivenOnce() throws Exception {
        pages.perform(person("BY.coordinator", "READER", "BLR", PASSWORD).with(user("admin")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Somebody has this login already")));
    }

    @Test
    void onlyAnAdministratorLetsPeopleIn() throws Exception {
        pages.perform(person("friend", "READER", "BLR", PASSWORD).with(user("by.coordinator")))
                .andExpect(status().isForbidden());
        pages.perform(post("/people/reader/activity")
                        .param("active", "false")
                        .with(user("by.coordinator"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(people.find("friend")).isEmpty();
        assertThat(people.find("reader").orElseThrow().active()).isTrue();
    }

    @Test
    void anAdministratorCannotShutThemselvesOut() throws Exception {
        pages.perform(post("/people/admin/activity")
                        .param("active", "false")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(status().isConflict());
        assertThat(people.find("admin").orElseThrow().active()).isTrue();
    }

    @Test
    void whoForgotTheirPasswordGetsAnother() throws Exception {
        pages.perform(person("az.deputy", "DEPUTY", "AZE", PASSWORD).with(user("admin")));
        reset("az.deputy", "short", "admin").andExpect(status().isUnprocessableEntity());
        reset("az.deputy", "another dozen", "by.coordinator").andExpect(status().isForbidden());
        pages.perform(formLogin().user("az.deputy").password(PASSWORD)).andExpect(authenticated());
        reset("az.deputy", "another dozen", "admin").andExpect(redirectedUrl("/people/az.deputy"));
        pages.perform(formLogin().user("az.deputy").password(PASSWORD)).andExpect(unauthenticated());
        pages.perform(formLogin().user("az.deputy").password("another dozen")).andExpect(authenticated());
        reset("nobody", "another dozen", "admin").andExpect(status().isNotFound());
    }

    @Test
    void whoKnowsTheirPasswordChoosesAnother() throws Exception {
        pages.perform(person("az.owner", "READER", "AZE", PASSWORD).with(user("admin")));
        choose("az.owner", "not the present one", "another dozen")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#present\"")));
        choose("az.owner", PASSWORD, "short")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#password\"")));
        MockHttpSession open = session("az.owner", PASSWORD);
        MockHttpSession elsewhere = session("az.owner", PASSWORD);
        pages.perform(post("/people/me/password")
                        .session(open)
                        .param("present", PASSWORD)
                        .param("password", "another dozen")
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/me"));
        pages.perform(get("/people/me").session(open)).andExpect(status().isOk());
        pages.perform(get("/people/me").session(elsewhere)).andExpect(status().isFound());
        pages.perform(formLogin().user("az.owner").password("another dozen")).andExpect(authenticated());
    }

    @Test
    void whoIsAddedWorksForTheirOwnSide() throws Exception {
        long works = organisations.add("AZE", "Baku Lift Works", "Бакинский лифтовый завод");
        String id = String.valueOf(works);
        pages.perform(person("by.fitter", "READER", "BLR", PASSWORD)
                        .param("organisation", id)
                        .with(user("admin")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#organisation\"")));
        assertThat(people.find("by.fitter")).isEmpty();
        pages.perform(person("az.fitter", "READER", "AZE", PASSWORD)
                        .param("organisation", id)
                        .with(user("admin")))
                .andExpect(redirectedUrl("/people"));
        assertThat(people.find("az.fitter").orElseThrow().organisation()).isEqualTo("Baku Lift Works");
    }

    @Test
    void anAdministratorSaysForWhomAPersonWorks() throws Exception {
        long plant = organisations.add("AZE", "Sumgait Lift Plant", "Сумгаитский лифтовый завод");
        place("az.coordinator", plant, "reader").andExpect(status().isForbidden());
        place("az.coordinator", plant, "admin").andExpect(redirectedUrl("/people/az.coordinator"));
        assertThat(people.find("az.coordinator").orElseThrow().organisation()).isEqualTo("Sumgait Lift Plant");
        pages.perform(get("/people/az.coordinator").with(user("admin")))
                .andExpect(content().string(containsString("selected=\"selected\">Sumgait Lift Plant")));
        place("by.coordinator", plant, "admin").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void otherRolesEndAnOpenSessionAndOnesOwnLanguageDoesNot() throws Exception {
        pages.perform(person("by.climber", "READER", "BLR", PASSWORD).with(user("admin")));
        MockHttpSession open = session("by.climber", PASSWORD);
        pages.perform(post("/people/me")
                        .session(open)
                        .param("language", "ru")
                        .param("email", "climber@roadmap.example")
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/me"));
        pages.perform(get("/people/me").session(open)).andExpect(status().isOk());
        change("by.climber", "admin", "BLR", "READER", "HEAD").andExpect(redirectedUrl("/people/by.climber"));
        pages.perform(get("/people/me").session(open)).andExpect(status().isFound());
        assertThat(people.find("by.climber").orElseThrow().actsFor("BLR")).isTrue();
    }

    @Test
    void anotherSideEndsAnOpenSessionAndWhomThePersonWorksFor() throws Exception {
        String works = String.valueOf(organisations.add("BLR", "Minsk Lift Works", "Минский лифтовый завод"));
        pages.perform(person("mover", "READER", "BLR", PASSWORD)
                .param("organisation", works)
                .with(user("admin")));
        MockHttpSession open = session("mover", PASSWORD);
        change("mover", "admin", "AZE", "READER").andExpect(redirectedUrl("/people/mover"));
        pages.perform(get("/people/me").session(open)).andExpect(status().isFound());
        assertThat(people.find("mover").orElseThrow().side()).isEqualTo("AZE");
        assertThat(people.find("mover").orElseThrow().organisation()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, COORDINATOR, BLR, An administrator is not a side",
        "ADMINISTRATOR, HEAD, BLR, An administrator is not a side",
        "ADMINISTRATOR, DEPUTY, BLR, An administrator is not a side",
        "ADMINISTRATOR, COCHAIR, BLR, An administrator is not a side",
        "ADMINISTRATOR, SECRETARIAT, '', An administrator is not a secretary",
        "SECRETARIAT, COORDINATOR, BLR, A secretary decides for no side",
        "SECRETARIAT, HEAD, BLR, A secretary decides for no side",
        "SECRETARIAT, DEPUTY, BLR, A secretary decides for no side",
        "SECRETARIAT, COCHAIR, BLR, A secretary decides for no side",
        "READER, COORDINATOR, '', belong to a side"
    })
    void rolesThatDoNotGoTogetherAreRefusedAtAdmissionAndLater(String one, String other, String side, String why)
            throws Exception {
        pages.perform(person("both.keys", one, side, PASSWORD)
                        .param("roles", other)
                        .with(user("admin")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#roles\"")))
                .andExpect(content().string(containsString(why)));
        assertThat(people.find("both.keys")).isEmpty();
        change("reader", "admin", side, one, other)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(why)));
        assertThat(people.find("reader").orElseThrow().roles()).containsExactly(Role.READER);
    }

    @Test
    void nobodyGivesThemselvesRoles() throws Exception {
        change("admin", "admin", "", "ADMINISTRATOR", "RULE_AUTHOR").andExpect(status().isConflict());
        change("reader", "by.coordinator", "BLR", "HEAD").andExpect(status().isForbidden());
        assertThat(people.find("admin").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        pages.perform(get("/people/admin").with(user("admin")))
                .andExpect(content().string(not(containsString("name=\"roles\""))));
        pages.perform(post("/people/admin")
                        .param("name", "Administrator")
                        .with(user("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/people/admin"));
    }

    @Test
    void whatAnOldDatabaseHoldsIsMarkedForAdministrators() throws Exception {
        pages.perform(person("old.hand", "COCHAIR", "AZE", PASSWORD).with(user("admin")));
        jdbc.sql("INSERT INTO person_role (login, role) VALUES ('old.hand', 'ADMINISTRATOR')")
                .update();
        pages.perform(get("/people").with(user("admin")))
                .andExpect(content().string(containsString("Roles that do not go together")));
        pages.perform(get("/people").with(user("reader")))
                .andExpect(content().string(not(containsString("Roles that do not go together"))));
        assertThat(people.find("old.hand").orElseThrow().actsFor("AZE")).isFalse();
        change("old.hand", "admin", "AZE", "COCHAIR").andExpect(redirectedUrl("/people/old.hand"));
    }

    @Test
    void whatWasDoneToPeopleStandsAmongTheNotices() throws Exception {
        pages.perform(person("noted", "READER", "BLR", PASSWORD).with(user("admin")));
        pages.perform(get("/notices").with(user("secretary")))
                .andExpect(content().string(containsString("Somebody New was let in")))
                .andExpect(content().string(containsString("href=\"/people#noted\"")));
    }

    private ResultActions change(String login, String by, String side, String... roles) throws Exception {
        return pages.perform(post("/people/" + login)
                .param("name", "Name " + login)
                .param("side", side)
                .param("roles", roles)
                .with(user(by))
                .with(csrf()));
    }

    private MockHttpSession session(String login, String password) throws Exception {
        return (MockHttpSession)
                Objects.requireNonNull(pages.perform(formLogin().user(login).password(password))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    private ResultActions reset(String login, String password, String by) throws Exception {
        return pages.perform(post("/people/" + login + "/password")
                .param("password", password)
                .with(user(by))
                .with(csrf()));
    }

    private ResultActions choose(String login, String present, String password) throws Exception {
        return pages.perform(post("/people/me/password")
                .param("present", present)
                .param("password", password)
                .with(user(login))
                .with(csrf()));
    }

    private ResultActions place(String login, long organisation, String by) throws Exception {
        return pages.perform(post("/people/" + login + "/organisation")
                .param("organisation", String.valueOf(organisation))
                .with(user(by))
                .with(csrf()));
    }

    @Test
    void theFormIsForAdministratorsOnly() throws Exception {
        pages.perform(get("/people/new").with(user("admin"))).andExpect(status().isOk());
        pages.perform(get("/people/new").with(user("reader"))).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder person(String login, String role, String side, String password) {
        return post("/people")
                .param("login", login)
                .param("name", "Somebody New")
                .param("side", side)
                .param("roles", role)
                .param("language", "en")
                .param("email", "new@roadmap.example")
                .param("password", password)
                .with(csrf());
    }
}
