package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.party.Organisations;
import org.jointroadmap.party.People;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.roadmap.ItemDesk;
import org.jointroadmap.roadmap.NewItem;
import org.jointroadmap.roadmap.RoadmapItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Lists that are longer than a page, read to their end. */
@PageTest
class ListPagesTest {
    private static final int MANY = 105;
    private static final Pattern ITEM = Pattern.compile("href=\"/items/(8\\.\\d+)\"");
    private static final Pattern FLAG = Pattern.compile("href=\"/flags/(\\d+)\"");
    private static final Pattern PROJECT = Pattern.compile("href=\"/projects/(P-\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\">Next page<");

    @Autowired
    private MockMvc pages;

    @Autowired
    private RoadmapItems items;

    @Autowired
    private ItemDesk desk;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Proposals proposals;

    @Autowired
    private People people;

    @BeforeEach
    void writeALongRoadmap() {
        if (items.find("8.1").isPresent()) {
            return;
        }
        long ministry = organisations.add("BLR", "Ministry of Long Lists", "Министерство длинных списков");
        for (int item = 1; item <= MANY; item++) {
            NewItem.Owner owner = new NewItem.Owner("BLR", ministry, "by.coordinator");
            desk.add(new NewItem(
                    "8." + item, "One of very many", "", "2026", "2001-01-01", "test", List.of(owner), Instant.now()));
            proposals.propose(
                    new Proposal("joint-production", "Project " + item, "", "8." + item, List.of(), ""),
                    people.find("by.coordinator").orElseThrow());
        }
    }

    @Test
    void theRoadmapShowsEachItemOnceByNumberAndByDate() throws Exception {
        assertThat(walk("/roadmap", ITEM)).hasSize(MANY).doesNotHaveDuplicates().startsWith("8.1", "8.2", "8.3");
        assertThat(walk("/roadmap?sort=due", ITEM)).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void theProjectsShowEachOnce() throws Exception {
        assertThat(walk("/projects", PROJECT)).hasSizeGreaterThanOrEqualTo(MANY).doesNotHaveDuplicates();
    }

    @Test
    void theFlagsShowEachOnce() throws Exception {
        assertThat(walk("/flags", FLAG)).hasSizeGreaterThanOrEqualTo(MANY).doesNotHaveDuplicates();
    }

    @Test
    void aFlagSaysWhatItIsAbout() throws Exception {
        pages.perform(get("/flags").with(user("by.coordinator")))
                .andExpect(content().string(containsString(">8.105 One of very many</a>")));
    }

    @Test
    void aFilterThatNothingFitsSaysSo() throws Exception {
        pages.perform(get("/flags?standing=false&severity=critical&side=AZE").with(user("by.coordinator")))
                .andExpect(content().string(containsString("No flag fits")))
                .andExpect(content().string(not(containsString("Next page"))));
    }

    private List<String> walk(String address, Pattern row) throws Exception {
        List<String> found = new ArrayList<>();
        String next = address;
        while (next != null) {
            String page = pages.perform(get(URI.create(next)).with(user("by.coordinator")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            String list = page.substring(page.indexOf("id=\"list\""));
            row.matcher(list).results().map(result -> result.group(1)).forEach(found::add);
            Matcher link = NEXT.matcher(list);
            next = link.find() ? HtmlUtils.htmlUnescape(link.group(1)) : null;
        }
        return found;
    }
}
