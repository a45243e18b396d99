package org.jointroadmap.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.unit.DataSize;

/** Twelve slots, of which strangers and programs have three each. */
class RequestSlotsTest {
    private static final Consumer<MockHttpServletRequest> STRANGER = request -> {};
    private static final Consumer<MockHttpServletRequest> PROGRAM =
            request -> request.addHeader("Authorization", "Basic bogus");
    private static final Consumer<MockHttpServletRequest> PERSON = request -> request.getSession()
            .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");

    private RequestSlots slots = new RequestSlots(bounds(), 13, messages());
    private int addresses;
    private boolean sameAddress;

    @Test
    void strangersAndProgramsLeaveRoomForPeople() throws ServletException, IOException {
        whileServed(3, STRANGER, () -> {
            assertThat(status(STRANGER)).isEqualTo(503);
            whileServed(3, PROGRAM, () -> {
                assertThat(status(PROGRAM)).isEqualTo(503);
                whileServed(6, PERSON, () -> assertThat(status(PERSON)).isEqualTo(503));
                assertThat(status(PERSON)).isEqualTo(200);
            });
            assertThat(status(PROGRAM)).isEqualTo(200);
        });
        assertThat(status(STRANGER)).isEqualTo(200);
    }

    @Test
    void fewStrangersAndProgramsOfOneAddressHoldUpTheirKind() throws ServletException, IOException {
        slots = new RequestSlots(bounds(), 41, messages());
        sameAddress = true;
        whileServed(2, STRANGER, () -> {
            assertThat(status(STRANGER)).isEqualTo(429);
            whileServed(5, PROGRAM, () -> {
                assertThat(status(PROGRAM)).isEqualTo(429);
                assertThat(status(PERSON)).isEqualTo(200);
            });
            sameAddress = false;
            assertThat(status(STRANGER)).isEqualTo(200);
        });
    }

    private void whileServed(int many, Consumer<MockHttpServletRequest> kind, Step step)
            throws ServletException, IOException {
        if (many == 0) {
            step.run();
            return;
        }
        slots.doFilter(
                request(kind), new MockHttpServletResponse(), (request, response) -> whileServed(many - 1, kind, step));
    }

    private int status(Consumer<MockHttpServletRequest> kind) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        slots.doFilter(request(kind), response, (request, answer) -> {});
        return response.getStatus();
    }

    private MockHttpServletRequest request(Consumer<MockHttpServletRequest> kind) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login");
        request.setRemoteAddr("10.0.0." + (sameAddress ? 0 : ++addresses));
        kind.accept(request);
        return request;
    }

    private static ServerBounds bounds() {
        Duration second = Duration.ofSeconds(1);
        DataSize size = DataSize.ofKilobytes(1);
        return new ServerBounds(10, 10, 2, 10, 10, 1, Set.of(), second, second, size, size, second);
    }

    private static StaticMessageSource messages() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }

    private interface Step {
        void run() throws ServletException, IOException;
    }
}
