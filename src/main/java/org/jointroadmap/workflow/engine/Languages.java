package org.jointroadmap.workflow.engine;

import java.util.List;
import org.springframework.stereotype.Component;

/** The languages that models and forms are said in besides English, in which they are written. */
@Component
public class Languages {
    /** By their codes. */
    public List<String> all() {
        return List.of("ru", "az");
    }
}
