package org.jointroadmap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
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

    @Test
    void whoIsLostStillSeesWhoTheyAreAndWhereTheyCanGo() throws Exception {
        pages.perform(get("/no/such/page").with(user("reader")).accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Rita Green")))
                .andExpect(content().string(containsString("href=\"/roadmap\"")));
    }

    /** Such a file is refused before it is known which page or program would have taken it. */
    @Test
    void aFileThatIsTooLargeIsAnsweredToPeopleAndPrograms() throws Exception {
        give("/trade/imports", "text/html")
                .andExpect(content().string(containsString("That is too large")))
                .andExpect(content().string(containsString("split it by year")));
        give("/api/trade/imports", "application/json")
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors[0].message", containsString("split it by year")))
                .andExpect(jsonPath("$.errors[0].field").value("file"));
    }

    private ResultActions give(String path, String accept) throws Exception {
        return pages.perform(post(path)
                        .accept(accept)
                        .with(ErrorPagesTest::tooLarge)
                        .with(user("secretary"))
                        .with(csrf()))
                .andExpect(status().isPayloadTooLarge());
    }

    private static MockHttpServletRequest tooLarge(MockHttpServletRequest of) {
        MockHttpServletRequest large =
                new MockHttpServletRequest(of.getServletContext(), of.getMethod(), of.getRequestURI()) {
                    @Override
                    public Collection<Part> getParts() {
                        throw new IllegalStateException("its size exceeds what is taken");
                    }
                };
        Collections.list(of.getAttributeNames()).forEach(name -> large.setAttribute(name, of.getAttribute(name)));
        large.addHeader("Accept", Objects.requireNonNull(of.getHeader("Accept")));
        large.setPathInfo(of.getPathInfo());
        large.setContentType("multipart/form-data; boundary=x");
        return large;
    }
}
