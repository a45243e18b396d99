package org.jointroadmap.workflow.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.ProjectId;
import org.jointroadmap.project.Projects;
import org.jointroadmap.workflow.Migrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves projects by the engine's migration plans, and refuses besides what the engine would let wait for ever. */
@Component
class EngineMigrations implements Migrations {
    private final Lifecycles lifecycles;
    private final Projects projects;
    private final VersionPairs pairs;
    private final Positions positions;
    private final OneMove move;

    EngineMigrations(Lifecycles lifecycles, Projects projects, VersionPairs pairs, Positions positions, OneMove move) {
        this.lifecycles = lifecycles;
        this.projects = projects;
        this.pairs = pairs;
        this.positions = positions;
        this.move = move;
    }

    @Override
    public Moves preview(String key, int to, @Nullable List<String> wanted, Person by) {
        return look(key, to, wanted, by, (pair, project, target) -> Optional.empty());
    }

    @Override
    public Moves move(String key, int to, @Nullable List<String> wanted, Person by) {
        return look(key, to, wanted, by, (pair, project, target) -> move.make(pair, project, target, by));
    }

    /** What is done with a project that nothing stands in the way of; why it was not, if so. */
    private interface Deed {
        Optional<Obstacle> with(VersionPair pair, Project project, Lifecycle target);
    }

    private Moves look(String key, int to, @Nullable List<String> wanted, Person by, Deed deed) {
        if (!Migrations.mayMove(by)) {
            throw Refused.notYours("refused.models.move");
        }
        Lifecycle target = version(key, to)
                .orElseThrow(() -> lifecycles.newest(key).isEmpty()
                        ? Refused.notFound("refused.models.unknown", key)
                        : Refused.invalid("to", "refused.models.version", key, to));
        List<String> moved = new ArrayList<>();
        List<Stays> refused = new ArrayList<>();
        Map<Integer, Source> sources = new HashMap<>();
        for (Project project : meant(key, wanted, by, refused)) {
            Optional<Obstacle> obstacle = obstacle(project, target, sources)
                    .or(() -> Optional.ofNullable(sources.get(project.lifecycleVersion()))
                            .flatMap(source -> deed.with(source.pair(), project, target)));
            obstacle.ifPresentOrElse(
                    why -> refused.add(new Stays(project.id().toString(), why.reason(), why.words())),
                    () -> moved.add(project.id().toString()));
        }
        return new Moves(moved, refused);
    }

    private Optional<Lifecycle> version(String key, int version) {
        return lifecycles.all().stream()
                .filter(lifecycle -> lifecycle.key().equals(key) && lifecycle.version() == version)
                .findFirst();
    }

    /** An administrator sees every project; an author those that they may know of. */
    private List<Project> meant(String key, @Nullable List<String> wanted, Person by, List<Stays> refused) {
        List<Project> underWay = projects.underWay(key).stream()
                .filter(project -> by.has(Role.ADMINISTRATOR) || project.isVisibleTo(by))
                .toList();
        if (wanted == null) {
            return underWay;
        }
        Map<String, Project> byId = new HashMap<>();
        underWay.forEach(project -> byId.put(project.id().toString(), project));
        wanted.stream()
                .distinct()
                .filter(id -> !byId.containsKey(id))
                .forEach(id ->
                        refused.add(new Stays(ProjectId.named(id).toString(), "models.stays.unknown", List.of())));
        return wanted.stream()
                .distinct()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    private Optional<Obstacle> obstacle(Project project, Lifecycle target, Map<Integer, Source> sources) {
        Integer version = project.lifecycleVersion();
        if (version == null || version == target.version()) {
            return Optional.of(Obstacle.of("same", String.valueOf(target.version())));
        }
        try {
            Source source = sources.computeIfAbsent(version, number -> source(project.lifecycle(), number, target));
            return source.pair()
                    .obstacle(source.positions().getOrDefault(String.valueOf(project.processInstanceId()), Set.of()));
        } catch (MigrationPlanValidationException impossible) {
            return Optional.of(Obstacle.of("engine"));
        }
    }

    /** A version that projects come from, and where those stand. */
    private record Source(VersionPair pair, Map<String, Set<String>> positions) {}

    private Source source(String key, int version, Lifecycle target) {
        Lifecycle from = version(key, version).orElseThrow();
        return new Source(pairs.of(from, target), positions.of(from.definition()));
    }
}
