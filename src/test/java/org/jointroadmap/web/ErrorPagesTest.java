package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@PageTest
class ErrorPagesTest {
    @Autowired
    private MockMvc pages;

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private ServletContext servlets;

    /** The server shows the error page instead, which it can only while nothing was sent. */
    @Test
    void aPageThatFailsHalfWaySendsNothing() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        View broken = Objects.requireNonNull(views.resolveViewName("broken", Locale.ENGLISH));
        assertThatException()
                .isThrownBy(() -> broken.render(Map.of(), new MockHttpServletRequest(servlets), response))
                .withMessageContaining("broken");
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(response.isCommitted()).isFalse();
    }

    @Test
    void theErrorPageSaysWhatToDo() throws Exception {
        pages.perform(get("/error")
                        .with(user("reader"))
                        .accept("text/html")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Something went wrong on our side")));
    }

    /** Page and script say the same, each status its own words; one without any gets those of its kind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | We could not read that request        | not as we expect it
            401 | Sign in first                         | Nobody is signed in
            402 | We could not read that request        | not as we expect it
            406 | It does not exist in that form        | in the form that was asked for
            408 | That took too long                    | did not arrive in time
            412 | It was changed meanwhile              | an older version
            414 | The address is too long               | Shorten what you search for
            428 | Say which version you saw             | together with the version
            431 | The browser sends too much along      | Delete the cookies
            500 | Something went wrong on our side      | Nothing of your last step was kept
            502 | Something went wrong on our side      | Nothing of your last step was kept
            507 | There is no room for that             | full or cannot be written
            """)
    void eachStatusHasItsWords(int status, String heading, String advice) throws Exception {
        pages.perform(get("/error")
                        .with(user("reader"))
                        .accept("text/html")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString(heading)))
                .andExpect(content().string(containsString(advice)));
        pages.perform(get("/error")
                        .with(user("reader"))
                        .accept("application/json")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.detail").value(containsString(advice)));
    }

    @Test
    void aScriptIsToldByProblemDetails() throws Exception {
        pages.perform(get("/error")
                        .with(user("reader"))
                        .accept("application/json")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 400)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/engine-rest;x=1/task"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(content().json("{\"status\": 400, \"title\": \"Bad Request\"}"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("not as we expect it")))
                .andExpect(jsonPath("$.timestamp").doesNotExist());
    }

    @Test
    void aScriptIsToldTheBetterAdviceToo() throws Exception {
        pages.perform(get("/error")
                        .with(user("reader"))
                        .accept("application/json")
                        .requestAttr("advice", "error.advice.token")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/projects"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value(containsString("its token is missing")));
    }

    /** Who only has to load a page again is not told that it is not theirs. */
    @Test
    void anOldPageIsCalledThat() throws Exception {
        pages.perform(get("/error")
                        .with(user("reader"))
                        .accept("text/html")
                        .requestAttr("advice", "error.advice.token")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("The page is too old")))
                .andExpect(content().string(not(containsString("not yours"))));
    }

    @Test
    void whereFailuresAreShownIsNoAddressOfItsOwn() throws Exception {
        pages.perform(get("/error").with(user("reader")).accept("text/html")).andExpect(status().isNotFound());
        pages.perform(get("/error").with(user("reader"))).andExpect(status().isNotFound());
    }

    @Test
    void whoIsLostStillSeesWhoTheyAreAndWhereTheyCanGo() throws Exception {
        pages.perform(get("/no/such/page").with(user("reader")).accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Rita Green")))
                .andExpect(content().string(containsString("href=\"/roadmap\"")));
    }
}
