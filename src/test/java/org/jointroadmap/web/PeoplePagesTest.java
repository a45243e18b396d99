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

import org.jointroadmap.party.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
class PeoplePagesTest {
    private static final String PASSWORD = "twelve or more";

    @Autowired
    private MockMvc pages;

    @Autowired
    private People people;

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
