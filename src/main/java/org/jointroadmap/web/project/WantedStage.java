package org.jointroadmap.web.project;

import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the stage that an address asks for; one that no lifecycle has is no stage. */
@Component
class WantedStage implements Converter<String, Stage> {
    private final Lifecycles lifecycles;

    WantedStage(Lifecycles lifecycles) {
        this.lifecycles = lifecycles;
    }

    @Override
    public @Nullable Stage convert(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Stage stage = new Stage(text);
        if (!lifecycles.hasStage(text)) {
            throw new IllegalArgumentException("No lifecycle has the stage " + text);
        }
        return stage;
    }
}
