package org.jointroadmap.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
class ProjectPagesTest {
    @Autowired
    private MockMvc pages;

    @Test
    void theOtherSideCannotTellAnUnfinishedProposalFromNone() throws Exception {
        String address = propose("Cabins <b>only</b>", "by.coordinator")
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        pages.perform(get(address).with(user("by.coordinator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Cabins &lt;b&gt;only&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<b>only"))));
        pages.perform(get(address).with(user("az.coordinator"))).andExpect(status().isNotFound());
        pages.perform(get("/projects").with(user("az.coordinator")))
                .andExpect(content().string(not(containsString("Cabins"))));
    }

    @Test
    void aProposalNeedsATitle() throws Exception {
        propose(" ", "by.coordinator")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#title\"")));
    }

    @Test
    void aTitleThatIsTooLongIsSentBackWhole() throws Exception {
        propose("x".repeat(301), "by.coordinator")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("At most 300 characters")))
                .andExpect(content().string(containsString("x".repeat(301))));
    }

    @Test
    void aReaderProposesNothing() throws Exception {
        propose("Mine", "reader").andExpect(status().isForbidden());
        pages.perform(get("/projects/new").with(user("reader"))).andExpect(status().isForbidden());
    }

    @Test
    void whoWasTooLateKeepsTheOldVersionAndIsToldTheStateInWords() throws Exception {
        String address = propose("Milk plants", "by.coordinator")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        change(address, "suspend", "99")
                .andExpect(status().isPreconditionFailed())
                .andExpect(content().string(containsString("Look afresh")))
                .andExpect(content().string(containsString("name=\"version\" value=\"99\"")))
                .andExpect(content().string(containsString("The budget is open")));
        change(address, "resume", null)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("is running")));
    }

    private ResultActions change(String address, String change, @Nullable String version) throws Exception {
        MockHttpServletRequestBuilder form = post(address + "/course")
                .param("change", change)
                .param("reason", "The budget is open")
                .with(user("by.coordinator"))
                .with(csrf());
        return pages.perform(version == null ? form : form.param("version", version));
    }

    private ResultActions propose(String title, String login) throws Exception {
        return pages.perform(
                post("/projects").param("title", title).with(user(login)).with(csrf()));
    }
}
