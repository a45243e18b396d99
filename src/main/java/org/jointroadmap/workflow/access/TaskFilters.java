package org.jointroadmap.workflow.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.jointroadmap.workflow.TaskFacts;
import org.jointroadmap.workflow.engine.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists of the Tasklist; it opens with the first: what one's side may take. Their names are for programs; people read
 * them in their language, by the property {@code list}. Those of an older program are brought up to date.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {
    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final List<Map<String, String>> SHOWN =
            List.of(Map.of("name", TaskFacts.TITLE, "label", "About"), Map.of("name", TaskFacts.ITEM, "label", "Item"));

    private static final List<Wanted> LISTS = List.of(
            new Wanted(
                    "side",
                    "My side's, to be claimed",
                    "#3f7d4e",
                    query -> Order.gravestFirst(query.taskCandidateGroupInExpression(MY_GROUPS))),
            new Wanted("mine", "My tasks", "#2f5d8a", query -> Order.gravestFirst(query.taskAssigneeExpression(ME))),
            new Wanted("all", "All", "#14365a", query -> Order.gravestFirst(mineOrOurs(query))),
            new Wanted(
                    "late",
                    "Late",
                    "#b02a37",
                    query -> Order.gravestFirst(mineOrOurs(query).dueBeforeExpression("${now()}"))),
            new Wanted(
                    "project",
                    "By project",
                    "#6b5b95",
                    query -> Order.gravestFirst(mineOrOurs(query)
                            .orderByTaskVariable(TaskFacts.PROJECT, ValueType.STRING)
                            .asc())));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService rights;
    private final TransactionTemplate transaction;

    TaskFilters(
            FilterService filters, TaskService tasks, AuthorizationService rights, TransactionTemplate transaction) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            Map<Object, Filter> known = new HashMap<>();
            filters.createFilterQuery().list().forEach(filter -> known.put(list(filter), filter));
            LISTS.forEach(wanted -> settle(wanted, known.get(wanted.list())));
        });
    }

    private void settle(Wanted wanted, @Nullable Filter known) {
        Map<String, Object> properties = wanted.properties();
        if (known == null) {
            Filter filter = filters.newTaskFilter(wanted.name());
            save(filter, wanted, properties);
            everybodyReads(filter);
        } else if (!properties.equals(known.getProperties())) {
            save(known, wanted, properties);
        }
    }

    private void save(Filter filter, Wanted wanted, Map<String, Object> properties) {
        filter.setQuery(wanted.terms().apply(tasks.createTaskQuery()));
        filter.setProperties(properties);
        filters.saveFilter(filter);
    }

    private void everybodyReads(Filter filter) {
        Authorization read = rights.createNewAuthorization(AUTH_TYPE_GLOBAL);
        read.setResource(Resources.FILTER);
        read.setResourceId(filter.getId());
        read.setPermissions(new Permission[] {Permissions.READ});
        rights.saveAuthorization(read);
    }

    private static Object list(Filter filter) {
        Map<String, Object> properties = filter.getProperties();
        return properties == null ? "" : properties.getOrDefault("list", "");
    }

    private static TaskQuery mineOrOurs(TaskQuery query) {
        return query.or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    /** @param list by which its name is found in the reader's language */
    private record Wanted(String list, String name, String color, UnaryOperator<TaskQuery> terms) {
        /** Raised by whoever changes a list's terms. */
        private static final int EDITION = 3;

        Map<String, Object> properties() {
            Map<String, Object> properties = new HashMap<>();
            properties.put("list", list);
            properties.put("edition", EDITION);
            properties.put("priority", LISTS.indexOf(this) + 1);
            properties.put("color", color);
            properties.put("refresh", true);
            properties.put("variables", SHOWN);
            properties.put("showUndefinedVariable", false);
            return properties;
        }
    }
}
