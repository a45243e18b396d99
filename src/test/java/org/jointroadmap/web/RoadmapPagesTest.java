package org.jointroadmap.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
class RoadmapPagesTest {
    @Autowired
    private MockMvc pages;

    @Test
    void theListIsFilteredByItsAddress() throws Exception {
        pages.perform(get("/roadmap").param("q", "timber").with(user("reader")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sawn timber")))
                .andExpect(content().string(not(containsString("Elite cattle"))));
    }

    @Test
    void markupInATitleIsText() throws Exception {
        pages.perform(get("/items/2.4").with(user("reader")))
                .andExpect(content().string(containsString("&lt;b&gt;in Agdam&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<b>in Agdam"))));
    }

    @Test
    void anUnknownItemIsNotFound() throws Exception {
        pages.perform(get("/items/9.9").with(user("reader"))).andExpect(status().isNotFound());
    }

    @Test
    void aStateThatDoesNotExistIsABadRequest() throws Exception {
        pages.perform(get("/roadmap").param("status", "lost").with(user("reader")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aStaleChangeKeepsWhatWasEntered() throws Exception {
        pages.perform(post("/items/1.1")
                        .param("version", "99")
                        .param("title", "A title nobody else wrote")
                        .with(user("by.coordinator"))
                        .with(csrf()))
                .andExpect(status().isPreconditionFailed())
                .andExpect(content().string(containsString("A title nobody else wrote")))
                .andExpect(content().string(containsString("was changed meanwhile")));
    }

    @Test
    void whoWasTooLateSeesWhatChangedAndCannotSendBlindlyAgain() throws Exception {
        String opened = Instant.now().minusSeconds(60).toString();
        amend("1.2", "1", opened, "Elevators made in Sumgait").andExpect(redirectedUrl("/items/1.2"));
        amend("1.2", "1", opened, "Elevators made in Ganja")
                .andExpect(status().isPreconditionFailed())
                .andExpect(content().string(containsString("What was changed meanwhile")))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "<s>Elevators made in Azerbaijan</s>", "Elevators made in Sumgait", "Look afresh")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")))
                .andExpect(content().string(not(containsString("name=\"version\" value=\"2\""))));
        amend("1.2", "1", opened, "Elevators made in Ganja").andExpect(status().isPreconditionFailed());
        amend("1.2", "2", opened, "Elevators made in Ganja").andExpect(redirectedUrl("/items/1.2"));
    }

    private ResultActions amend(String item, String version, String opened, String title) throws Exception {
        return pages.perform(post("/items/" + item)
                .param("version", version)
                .param("opened", opened)
                .param("title", title)
                .with(user("az.coordinator"))
                .with(csrf()));
    }

    @Test
    void theOtherSideMayNotChangeAnItem() throws Exception {
        pages.perform(post("/items/1.1")
                        .param("version", "1")
                        .param("title", "Ours now")
                        .with(user("az.coordinator"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void aClaimWithoutEvidenceIsSentBack() throws Exception {
        pages.perform(post("/items/1.1/delivery")
                        .param("date", "2020-01-01")
                        .with(user("by.coordinator"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#evidence\"")));
    }

    @Test
    void theOtherSideAcceptsAClaim() throws Exception {
        pages.perform(post("/items/2.4/acceptance")
                        .param("accepted", "false")
                        .param("remark", "Phytosanitary certificate")
                        .with(user("az.coordinator"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/items/2.4"));
        pages.perform(get("/items/2.4").with(user("reader")))
                .andExpect(content().string(containsString("Phytosanitary certificate")));
    }

    @Test
    void theOrderStandsInTheAddressAndInTheForm() throws Exception {
        pages.perform(get("/roadmap")
                        .param("sort", "due")
                        .param("q", "first series")
                        .with(user("reader")))
                .andExpect(content().string(stringContainsInOrder("Fire trucks", "MTZ tractors", "Elite cattle")))
                .andExpect(content().string(matchesPattern("(?s).*value=\"due\"[^>]*selected.*")));
    }

    @Test
    void aPlaceThatNoPageGaveIsRefused() throws Exception {
        pages.perform(get("/roadmap").param("after", "!").with(user("reader"))).andExpect(status().is4xxClientError());
    }

    @Test
    void anUnknownLanguageIsNoError() throws Exception {
        pages.perform(get("/login").header("Accept-Language", "tlh, x-nonsense"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lang=\"en\"")));
    }

    @Test
    void anUnknownAddressIsNotFound() throws Exception {
        pages.perform(get("/no/such/page").with(user("reader")).accept("text/html"))
                .andExpect(status().isNotFound());
    }
}
