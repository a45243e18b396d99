package org.jointroadmap.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A form's binding is put in where a model has none. */
class BoundFormsTest {
    @Test
    void aTaskThatSaysNothingIsBoundToWhatIsDeployed() {
        assertThat(bound("<userTask name=\"Площадка\" c:formRef='site' />"))
                .isEqualTo("<userTask name=\"Площадка\" c:formRef='site' c:formRefBinding=\"deployment\" />");
    }

    @Test
    void whatIsBoundStays() {
        String task = "<userTask camunda:formRefBinding=\"latest\" camunda:formRef=\"site\" />";
        assertThat(bound(task)).isEqualTo(task);
    }

    private static String bound(String model) {
        return new String(BoundForms.of(model.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
