package org.jointroadmap.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class SessionsOfStrangersTest {
    private final SessionsOfStrangers sessions = new SessionsOfStrangers(2, 3);
    private final HttpSession first = new MockHttpSession();
    private final HttpSession second = new MockHttpSession();

    @Test
    void forOneMoreOfAnAddressItsOldestEnds() {
        assertThat(sessions.add(first, "a")).isNull();
        assertThat(sessions.add(second, "b")).isNull();
        assertThat(sessions.add(new MockHttpSession(), "b")).isNull();
        assertThat(sessions.add(new MockHttpSession(), "b")).isSameAs(second);
        assertThat(sessions.size()).isEqualTo(3);
    }

    @Test
    void forOneMoreOfAllTheOldestEnds() {
        sessions.add(first, "a");
        sessions.add(second, "b");
        sessions.add(new MockHttpSession(), "c");
        assertThat(sessions.add(new MockHttpSession(), "d")).isSameAs(first);
        assertThat(sessions.size()).isEqualTo(3);
    }

    @Test
    void whoSignsInOrLeavesMakesRoom() {
        sessions.add(first, "a");
        sessions.add(second, "a");
        sessions.remove(first);
        sessions.remove(first);
        assertThat(sessions.add(new MockHttpSession(), "a")).isNull();
        assertThat(sessions.add(new MockHttpSession(), "a")).isSameAs(second);
    }
}
