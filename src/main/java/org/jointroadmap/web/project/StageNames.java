package org.jointroadmap.web.project;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Stage;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What stages are called, in the language of the page: as the project's model says, or as a newest model does. */
@Component
public class StageNames {
    private static final String STEM = "project.stage.";

    private final Lifecycles lifecycles;
    private final Texts texts;

    StageNames(Lifecycles lifecycles, Texts texts) {
        this.lifecycles = lifecycles;
        this.texts = texts;
    }

    /** Where a project stands. */
    public String of(Project project) {
        return of(project, project.stage());
    }

    /** A stage in the life of a project. */
    public String of(Project project, Stage stage) {
        return lifecycles
                .of(project)
                .flatMap(lifecycle -> lifecycle.stageName(stage.key(), locale()))
                .orElseGet(() -> of(stage.key()));
    }

    /** Whichever lifecycle it belongs to. */
    public String of(String stage) {
        return lifecycles.stageName(stage, locale()).orElseGet(() -> texts.orElse(STEM + stage, stage));
    }

    /** What a project goes through. */
    public String lifecycle(Project project) {
        return lifecycles.of(project).map(lifecycle -> lifecycle.name(locale())).orElse(project.lifecycle());
    }

    List<Choice> choices(@Nullable String chosen) {
        return lifecycles.stages().stream()
                .map(Stage::key)
                .map(key -> new Choice(key, of(key), key.equals(chosen)))
                .toList();
    }

    List<Choice> offered(@Nullable String chosen) {
        return lifecycles.offered().stream()
                .map(lifecycle -> new Choice(
                        lifecycle.key(), words(lifecycle), lifecycle.key().equals(chosen)))
                .toList();
    }

    private static String words(Lifecycle lifecycle) {
        return lifecycle.name(locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
