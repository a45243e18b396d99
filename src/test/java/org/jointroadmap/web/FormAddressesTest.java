package org.jointroadmap.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An address that only takes a form: who asks to see it, as after a refusal, is led to the form. */
@PageTest
class FormAddressesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    private MockMvc pages;

    @ParameterizedTest
    @CsvSource({
        "/items/1.1/delivery, /items/1.1",
        "/items/1.1/acceptance, /items/1.1",
        "/people/me/password, /people/me",
        "/people/reader/password, /people/reader",
        "/people/reader/organisation, /people/reader",
        "/people/reader/activity, /people/reader",
        "/opportunities/16/switch, /opportunities/16",
        "/opportunities/16/dismissal, /opportunities/16",
        "/opportunities/16/project, /opportunities/16",
        "/projects/BLR-2026-1/course, /projects/BLR-2026-1",
        "/notices/5/again, /notices/5",
        "/rules/removal, /rules",
        "/trade/targets, /trade/targets/new",
        "/trade/excluded/AZE/preview, /trade/excluded/AZE",
        "/trade/published, /trade",
        "/trade/published/3/removal, /trade",
        "/trade/imports/16/rejections, /trade/imports/16",
        "/trade/imports/16/confirmation, /trade/imports/16",
        "/language, /"
    })
    void aBrowserIsLedToTheForm(String address, String form) throws Exception {
        pages.perform(get(address).with(user("admin")).accept(BROWSER.split(",")))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(form));
    }

    @Test
    void aScriptIsToldWhatTheAddressTakes() throws Exception {
        pages.perform(get("/items/1.1/delivery").with(user("reader")).accept("application/json"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"))
                .andExpect(content().contentType("application/problem+json"));
    }

    /** What is no question for a page stays refused, by the server's own page of failures. */
    @Test
    void aBrowserThatSendsWhereNothingIsTakenSeesAPage() throws Exception {
        pages.perform(post("/roadmap").with(user("reader")).with(csrf()).accept("text/html"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"))
                .andExpect(content().string(""));
    }
}
