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

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jointroadmap.roadmap.Lateness;
import org.jointroadmap.roadmap.Latenesses;
import org.jointroadmap.roadmap.RoadmapItems;
import org.jointroadmap.web.layout.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
class RoadmapPagesTest {
    @Autowired
    private MockMvc pages;

    @Autowired
    private RoadmapItems items;

    @Autowired
    private Latenesses latenesses;

    @Autowired
    private Dates dates;

    @Autowired
    private JdbcClient jdbc;

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
    void theNextStepCountsAsThePromiseDoesAndLeadsToTheForm() throws Exception {
        LocalDate far = LocalDate.now().plusDays(200);
        due(far.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)));
        String inTime = dates.day(Objects.requireNonNull(lateness().due()));
        pages.perform(get("/items/2.10").with(user("by.coordinator")))
                .andExpect(content().string(containsString("claims the delivery, by " + inTime)))
                .andExpect(content().string(containsString("In time up to and with " + inTime)))
                .andExpect(content().string(containsString("href=\"#delivery\"")))
                .andExpect(content().string(containsString("id=\"delivery\"")));
        pages.perform(get("/items/2.10").with(user("az.coordinator")))
                .andExpect(content().string(not(containsString("href=\"#delivery\""))));
        due(LocalDate.now().minusDays(30));
        String since = dates.day(Objects.requireNonNull(lateness().due()).plusDays(1));
        pages.perform(get("/items/2.10").with(user("reader")))
                .andExpect(content()
                        .string(containsString("claims the delivery; late since " + since + ": "
                                + lateness().workingDaysLate() + " working days")));
        due(far);
    }

    private Lateness lateness() {
        return latenesses.of(items.find("2.10").orElseThrow());
    }

    /** Without an event, so that no task begins. */
    private void due(LocalDate day) {
        jdbc.sql("UPDATE roadmap_item SET due_date = :day, next_due = :day WHERE number = '2.10'")
                .param("day", day)
                .update();
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
