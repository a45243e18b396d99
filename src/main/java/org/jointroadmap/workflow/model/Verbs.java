package org.jointroadmap.workflow.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointroadmap.workflow.check.Verb;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What models may call, as the classes that do it say it of themselves. */
final class Verbs {
    private static final String BASE = "org.jointroadmap.workflow";

    private Verbs() {}

    static List<Verb> of(ApplicationContext beans) {
        return List.of(beans.getBeanNamesForType(JavaDelegate.class)).stream()
                .map(name -> verb(name, ClassUtils.getUserClass(beans.getType(name))))
                .toList();
    }

    /** Those of the program's classes, where nothing is started. */
    static List<Verb> onClassPath() {
        var classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        return classes.findCandidateComponents(BASE).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), Verbs.class.getClassLoader()))
                .map(type -> verb(ClassUtils.getShortNameAsProperty(type), type))
                .toList();
    }

    /** What says nothing of itself is for the program's own models, as is what is for models about nothing. */
    private static Verb verb(String name, Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(org.jointroadmap.workflow.Verb.class))
                .map(verb -> new Verb(
                        name,
                        Set.of(verb.properties()),
                        Set.of(verb.required()),
                        Set.of(verb.subjects()),
                        Set.of(verb.subjects()).contains(""),
                        verb.describes(),
                        verb.describesRu()))
                .orElseGet(() -> new Verb(name, Set.of(), Set.of(), Set.of(), true, "", ""));
    }
}
