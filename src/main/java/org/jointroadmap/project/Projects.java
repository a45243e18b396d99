package org.jointroadmap.project;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointroadmap.Page;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All projects, to be read. */
@Repository
public class Projects {
    private static final String LIST = "projects";
    private final JdbcClient jdbc;
    private final CarriedItems items;

    Projects(JdbcClient jdbc, CarriedItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    public Optional<Project> find(ProjectId id) {
        return jdbc.sql("SELECT * FROM project WHERE id = ?")
                .param(id.number())
                .query(new ProjectReader())
                .optional();
    }

    Optional<Project> ofProcess(String processInstanceId) {
        return jdbc.sql("SELECT * FROM project WHERE process_instance_id = ?")
                .param(processInstanceId)
                .query(new ProjectReader())
                .optional();
    }

    /** The project, if there is one and this person may know of it. */
    public Project show(ProjectId id, Person reader) {
        return find(id).filter(project -> project.isVisibleTo(reader))
                .orElseThrow(() -> Refused.notFound("refused.project.unknown", id));
    }

    /** The project, locked until the transaction ends, as is the item that it carries out. */
    public Optional<Project> lock(ProjectId id) {
        return lock(List.of(id)).stream().findFirst();
    }

    /** The ids that come next; 0 asks for the first. */
    public List<ProjectId> next(long after, int limit) {
        return jdbc.sql("SELECT id FROM project WHERE id > ? ORDER BY id LIMIT ?")
                .params(after, limit)
                .query((row, index) -> new ProjectId(row.getLong("id")))
                .list();
    }

    /** The ids from the first to the last, both included. */
    public List<ProjectId> between(ProjectId first, ProjectId last) {
        return jdbc.sql("SELECT id FROM project WHERE id BETWEEN ? AND ? ORDER BY id")
                .params(first.number(), last.number())
                .query((row, index) -> new ProjectId(row.getLong("id")))
                .list();
    }

    /** As {@link #lock(ProjectId)}, with an item that it is to carry out. */
    Optional<Project> lock(ProjectId id, @Nullable String item) {
        return lock(List.of(id), item == null ? List.of() : List.of(item)).stream()
                .findFirst();
    }

    void lockItems(Collection<String> ids) {
        items.lock(ids);
    }

    private List<String> itemsOf(Collection<Long> numbers) {
        return jdbc.sql("SELECT DISTINCT item FROM project WHERE id IN (:ids) AND item IS NOT NULL")
                .param("ids", numbers)
                .query(String.class)
                .list();
    }

    /** These projects in their order, each locked until the transaction ends, after the items that they carry out. */
    public List<Project> lock(Collection<ProjectId> ids) {
        return ids.isEmpty() ? List.of() : lock(ids, List.of());
    }

    private List<Project> lock(Collection<ProjectId> ids, Collection<String> itemsToo) {
        List<Long> numbers = ids.stream().map(ProjectId::number).toList();
        Set<String> held = new TreeSet<>(itemsOf(numbers));
        held.addAll(itemsToo);
        items.lock(held);
        List<Project> locked = jdbc.sql("SELECT * FROM project WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", numbers)
                .query(new ProjectReader())
                .list();
        items.lockAtOnce(movedTo(locked, held));
        return locked;
    }

    /** What others had these projects carry out while their items were waited for. */
    private static Set<String> movedTo(List<Project> projects, Set<String> held) {
        return projects.stream()
                .flatMap(project -> Stream.ofNullable(project.item()))
                .filter(item -> !held.contains(item))
                .collect(Collectors.toSet());
    }

    /** Id to title of those of these projects that there are, whoever asks. */
    public Map<String, String> titles(Collection<String> ids) {
        Map<String, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, title FROM project WHERE id IN (:ids)")
                    .param(
                            "ids",
                            ids.stream().map(id -> ProjectId.of(id).number()).toList())
                    .query((row, index) ->
                            titles.put(new ProjectId(row.getLong("id")).toString(), row.getString("title")))
                    .list();
        }
        return titles;
    }

    /** The projects that both sides know of, that are not over and that carry out these items, the oldest first. */
    public List<Project> carryingOut(Collection<String> items) {
        return items.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT * FROM project WHERE item IN (:items) AND handed_over
                                    AND status NOT IN ('WITHDRAWN', 'CLOSED') ORDER BY id
                                """).param("items", items).query(new ProjectReader()).list();
    }

    /** Those of these that are not over, whoever may know of them. */
    public Set<ProjectId> underWay(Collection<ProjectId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "SELECT id FROM project WHERE id IN (:ids) AND status NOT IN ('WITHDRAWN', 'CLOSED')")
                        .param("ids", ids.stream().map(ProjectId::number).toList())
                        .query((row, index) -> new ProjectId(row.getLong("id")))
                        .list());
    }

    /** Those that carry out an item and are not over, whoever may know of them. */
    public List<ProjectId> underWayFor(String item) {
        return jdbc.sql("SELECT id FROM project WHERE item = ? AND status NOT IN ('WITHDRAWN', 'CLOSED') ORDER BY id")
                .param(item)
                .query((row, index) -> new ProjectId(row.getLong("id")))
                .list();
    }

    /** How often each of these projects has reported. */
    public Map<ProjectId, Integer> reports(Collection<ProjectId> ids) {
        Map<ProjectId, Integer> reports = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, reports FROM project WHERE id IN (:ids)")
                    .param("ids", ids.stream().map(ProjectId::number).toList())
                    .query((row, index) -> reports.put(new ProjectId(row.getLong("id")), row.getInt("reports")))
                    .list();
        }
        return reports;
    }

    /** The running projects that both sides know of, the oldest first. */
    public List<Project> running() {
        return jdbc.sql("SELECT * FROM project WHERE handed_over AND status = 'RUNNING' ORDER BY created_at, id")
                .query(new ProjectReader())
                .list();
    }

    /** Those of a lifecycle that are not over, whoever may know of them, the oldest first. */
    public List<Project> underWay(String lifecycle) {
        return jdbc.sql("""
                        SELECT * FROM project WHERE lifecycle = ? AND status NOT IN ('WITHDRAWN', 'CLOSED')
                        ORDER BY created_at, id
                        """).param(lifecycle).query(new ProjectReader()).list();
    }

    /** How many there are that both sides know of. */
    public int countHandedOver() {
        return jdbc.sql("SELECT COUNT(*) FROM project WHERE handed_over")
                .query(Integer.class)
                .single();
    }

    /** A page of projects that the reader may see, the newest first. */
    public Page<Project> page(ProjectQuery query) {
        StringBuilder sql = new StringBuilder("SELECT * FROM project WHERE (handed_over OR proposer = ?)");
        List<Object> values = new ArrayList<>();
        String side = query.reader().side();
        values.add(side == null ? "" : side);
        filter(sql, values, "stage", query.stage());
        filter(
                sql,
                values,
                "status",
                query.status() == null ? null : query.status().name());
        filter(sql, values, "proposer", query.proposer());
        filter(sql, values, "item", query.item());
        if (query.after() != null) {
            Position last = Position.of(Page.key(LIST, query.after()));
            sql.append(" AND (created_at < ? OR created_at = ? AND id < ?)");
            values.addAll(List.of(last.createdAt(), last.createdAt(), last.id().number()));
        }
        sql.append(" ORDER BY created_at DESC, id DESC LIMIT ?");
        values.add(query.limit() + 1);
        List<Project> rows = jdbc.sql(sql.toString())
                .params(values)
                .query(new ProjectReader())
                .list();
        return Page.of(LIST, rows, query.limit(), Position::key);
    }

    /** Item number to the newest project that carries it out and that the reader may see; withdrawn ones do not count. */
    public Map<String, String> ofItems(Collection<String> items, Person reader) {
        Map<String, String> projects = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql("""
                            SELECT id, item FROM project WHERE item IN (:items) AND status <> 'WITHDRAWN'
                                AND (handed_over OR proposer = :side) ORDER BY created_at, id
                            """)
                    .param("items", items)
                    .param("side", reader.side() == null ? "" : reader.side())
                    .query((row, index) ->
                            projects.put(row.getString("item"), new ProjectId(row.getLong("id")).toString()))
                    .list();
        }
        return projects;
    }

    /** As {@link #ofItems}, the projects themselves. */
    public Map<String, Project> carrying(Collection<String> items, Person reader) {
        Map<String, Project> projects = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql("""
                            SELECT * FROM project WHERE item IN (:items) AND status <> 'WITHDRAWN'
                                AND (handed_over OR proposer = :side) ORDER BY created_at, id
                            """)
                    .param("items", items)
                    .param("side", reader.side() == null ? "" : reader.side())
                    .query(new ProjectReader())
                    .list()
                    .forEach(project -> projects.put(String.valueOf(project.item()), project));
        }
        return projects;
    }

    /** Whether anybody has ever proposed one for an item, whoever may see it. */
    public boolean isAnyOf(String item) {
        return jdbc.sql("SELECT COUNT(*) FROM project WHERE item = ?")
                        .param(item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void filter(StringBuilder sql, List<Object> values, String column, @Nullable String value) {
        if (value != null) {
            sql.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    /** Where a page of the list ends. It names the time too, so that nobody learns by it when another project began. */
    private record Position(OffsetDateTime createdAt, ProjectId id) {
        static String key(Project project) {
            return project.createdAt() + " " + project.id();
        }

        static Position of(String key) {
            int blank = key.indexOf(' ');
            try {
                Instant createdAt = Instant.parse(key.substring(0, Math.max(blank, 0)));
                return new Position(createdAt.atOffset(ZoneOffset.UTC), ProjectId.of(key.substring(blank + 1)));
            } catch (DateTimeParseException unknown) {
                throw Page.notOurs();
            }
        }
    }
}
