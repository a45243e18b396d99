package org.jointroadmap.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RoleWarningsTest {
    @Test
    void whoHoldsTwoKeysFromAnOlderVersionIsNamedInTheLog(CapturedOutput log) {
        People people = mock(People.class);
        when(people.all())
                .thenReturn(
                        List.of(person("two.keys", Role.ADMINISTRATOR, Role.COCHAIR), person("one.key", Role.COCHAIR)));
        List<Object> followed = new ArrayList<>();
        new RoleWarnings(people, followed::add).warn();
        assertThat(log)
                .contains("two.keys has roles that do not go together: [COCHAIR, ADMINISTRATOR]")
                .doesNotContain("one.key");
        assertThat(followed).containsExactly(new PersonChanged("two.keys"));
    }

    private static Person person(String login, Role first, Role... others) {
        return new Person(login, "Name", "BLR", EnumSet.of(first, others), null, "en", null, true);
    }
}
