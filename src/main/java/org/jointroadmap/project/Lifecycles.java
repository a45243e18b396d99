package org.jointroadmap.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lifecycles that there are, in all their versions; a version never changes, so what was read once is kept. */
@Component
public class Lifecycles {
    private final LifecycleRows rows;
    private final JdbcClient jdbc;
    private volatile List<Lifecycle> known = List.of();

    Lifecycles(LifecycleRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** A model was published: projects that are proposed from now on go by it. */
    @Transactional
    public void add(Lifecycle lifecycle) {
        if (all().stream().noneMatch(other -> other.definition().equals(lifecycle.definition()))) {
            rows.add(lifecycle);
        }
    }

    /** All versions, by key, the newest first; another node may have published some. */
    public List<Lifecycle> all() {
        List<Lifecycle> before = known;
        if (rows.count() == before.size()) {
            return before;
        }
        List<Lifecycle> now = List.copyOf(rows.all());
        known = now;
        return now;
    }

    /** The newest version of each. */
    public List<Lifecycle> newest() {
        Map<String, Lifecycle> newest = new LinkedHashMap<>();
        all().forEach(lifecycle -> newest.putIfAbsent(lifecycle.key(), lifecycle));
        return List.copyOf(newest.values());
    }

    /** What people may propose a project for: what the newest models offer. */
    public List<Lifecycle> offered() {
        Set<String> gone = rows.gone();
        return newest().stream()
                .filter(lifecycle -> lifecycle.offered() && !gone.contains(lifecycle.key()))
                .toList();
    }

    /** Whether people may propose a project for this one. */
    public boolean isOffered(String key) {
        return offered().stream().anyMatch(lifecycle -> lifecycle.key().equals(key));
    }

    /** These are the models that there are; what runs on others goes on. */
    @Transactional
    public void keepTo(Set<String> keys) {
        rows.keepTo(keys);
    }

    public Optional<Lifecycle> newest(String key) {
        return newest().stream()
                .filter(lifecycle -> lifecycle.key().equals(key))
                .findFirst();
    }

    /** The version that a project goes by; empty before its process has started. */
    public Optional<Lifecycle> of(Project project) {
        return all().stream()
                .filter(lifecycle -> lifecycle.key().equals(project.lifecycle()))
                .filter(lifecycle ->
                        project.lifecycleVersion() == null || project.lifecycleVersion() == lifecycle.version())
                .findFirst();
    }

    /** What a stage is called in the newest model that has it; empty for what is no model's. */
    public Optional<String> stageName(String stage, Locale reader) {
        return all().stream()
                .flatMap(lifecycle -> lifecycle.stageName(stage, reader).stream())
                .findFirst();
    }

    /** Whether a project of any version can be there. */
    public boolean hasStage(String key) {
        return key.equals(Stage.PROPOSAL.key())
                || key.equals(Stage.CLOSED.key())
                || all().stream().anyMatch(lifecycle -> lifecycle.stage(key).isPresent());
    }

    /** All stages of all newest models, each once. */
    public List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        newest().stream().flatMap(lifecycle -> lifecycle.course().stream()).forEach(stage -> {
            if (!stages.contains(stage)) {
                stages.add(stage);
            }
        });
        stages.remove(Stage.CLOSED);
        stages.add(Stage.CLOSED);
        return stages;
    }

    /** Of each key and version how many projects are under way that a reader may know of; an administrator counts all. */
    public Map<String, Map<Integer, Integer>> underWay(Person reader) {
        Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
        jdbc.sql("""
                        SELECT lifecycle, lifecycle_version, COUNT(*) AS projects FROM project
                        WHERE lifecycle_version IS NOT NULL AND status NOT IN ('WITHDRAWN', 'CLOSED')
                            AND (handed_over OR proposer = :side OR :all)
                        GROUP BY lifecycle, lifecycle_version
                        """)
                .param("side", reader.side() == null ? "" : reader.side())
                .param("all", reader.has(Role.ADMINISTRATOR))
                .query((row, index) -> counts.computeIfAbsent(row.getString("lifecycle"), key -> new TreeMap<>())
                        .put(row.getInt("lifecycle_version"), row.getInt("projects")))
                .list();
        return counts;
    }
}
