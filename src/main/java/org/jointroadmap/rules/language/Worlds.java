package org.jointroadmap.rules.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.fact.ImportOpportunity;
import org.jointroadmap.fact.ItemProject;
import org.jointroadmap.fact.NextSession;
import org.jointroadmap.fact.OpenItem;
import org.jointroadmap.fact.OpenTarget;
import org.jointroadmap.fact.OrganisationLoad;
import org.jointroadmap.fact.ProjectAtGate;
import org.jointroadmap.fact.RoadmapLoad;
import org.jointroadmap.fact.RunningProject;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.Today;

/** Which facts are looked at together: those of one subject, with what is linked to it. */
public final class Worlds {
    /** Beside every subject. */
    private static final Set<Class<?>> EVERYWHERE =
            Set.of(Today.class, NextSession.class, StandingFlag.class, StandingEscalation.class);

    private static final List<Set<Class<?>>> WORLDS = List.of(
            Set.of(OpenItem.class, ItemProject.class, RunningProject.class),
            Set.of(ProjectAtGate.class, RunningProject.class, OpenItem.class),
            Set.of(ImportOpportunity.class),
            Set.of(OpenTarget.class),
            Set.of(OrganisationLoad.class),
            Set.of(RoadmapLoad.class));

    /** Facts whose own subject is an item, and those whose own is a project. */
    private static final List<Set<Class<?>>> SUBJECTS =
            List.of(Set.of(OpenItem.class, ItemProject.class), Set.of(RunningProject.class, ProjectAtGate.class));

    private static final Map<Class<?>, String> TYPES = Map.of(
            OpenItem.class, Subject.ITEM,
            ItemProject.class, Subject.ITEM,
            RunningProject.class, Subject.PROJECT,
            ProjectAtGate.class, Subject.PROJECT,
            ImportOpportunity.class, Subject.OPPORTUNITY,
            OpenTarget.class, Subject.TARGET,
            OrganisationLoad.class, Subject.ORGANISATION,
            RoadmapLoad.class, Subject.ROADMAP);

    private Worlds() {}

    /** Whether these facts can be there together. */
    public static boolean meet(Collection<Class<?>> facts) {
        return WORLDS.stream().anyMatch(world -> has(world, facts));
    }

    /** Whether a fact can ever be there where these are. */
    static boolean canBeBeside(Class<?> fact, Collection<Class<?>> facts) {
        return WORLDS.stream().anyMatch(world -> has(world, facts) && has(world, Set.of(fact)));
    }

    private static boolean has(Set<Class<?>> world, Collection<Class<?>> facts) {
        return facts.stream().allMatch(fact -> world.contains(fact) || EVERYWHERE.contains(fact));
    }

    /** The facts that can be there together with this one. */
    static String around(Class<?> fact) {
        Set<String> names = new TreeSet<>();
        WORLDS.stream()
                .filter(world -> world.contains(fact))
                .flatMap(Set::stream)
                .map(Class::getSimpleName)
                .forEach(names::add);
        EVERYWHERE.stream().map(Class::getSimpleName).forEach(names::add);
        return String.join(", ", names);
    }

    /** Whether two facts that meet have one subject and not two that are linked. */
    static boolean sameSubject(Class<?> one, Class<?> other) {
        return one == other
                || EVERYWHERE.contains(one)
                || EVERYWHERE.contains(other)
                || SUBJECTS.stream().anyMatch(kind -> kind.contains(one) && kind.contains(other));
    }

    /** The type of the subject that a fact is about, "" if it can be about any. */
    static String subjectOf(Class<?> fact) {
        return TYPES.getOrDefault(fact, "");
    }

    static boolean isStanding(Class<?> fact) {
        return fact == StandingFlag.class || fact == StandingEscalation.class;
    }
}
