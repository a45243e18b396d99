package org.jointroadmap.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jointroadmap.Refused;
import org.jointroadmap.workflow.RefusedTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class RefusedVerbTest {
    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whatAVerbRefusesIsLeftWithTheRequest() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        Refused refused = Refused.invalid("dueText", "refused.due.not-understood", "soonish");
        EngineGuard guard = new EngineGuard(mock(IdentityService.class), mock(TaskService.class));
        guard.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw refused;
            }
        });
        assertThatThrownBy(() -> guard.execute(context -> "done")).isSameAs(refused);
        assertThat(RefusedTask.kept(request)).containsSame(refused);
    }
}
