package org.jointroadmap.workflow.access;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists with which the Tasklist opens: mine, my side's, late, and by project. Their names are for programs;
 * people read them in their language, by the property {@code list}.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {
    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final List<Map<String, String>> SHOWN =
            List.of(Map.of("name", TaskFacts.TITLE, "label", "About"), Map.of("name", TaskFacts.ITEM, "label", "Item"));

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
        if (filters.createFilterQuery().count() == 0) {
            transaction.executeWithoutResult(status -> addAll());
        }
    }

    private void addAll() {
        add(1, "mine", "My tasks", "#2f5d8a", query -> byDue(query.taskAssigneeExpression(ME)));
        add(
                2,
                "side",
                "My side's, to be claimed",
                "#3f7d4e",
                query -> byDue(query.taskCandidateGroupInExpression(MY_GROUPS)));
        add(3, "late", "Late", "#b02a37", query -> byDue(mineOrOurs(query).dueBeforeExpression("${now()}")));
        add(4, "project", "By project", "#6b5b95", query -> mineOrOurs(query)
                .orderByTaskVariable(TaskFacts.PROJECT, ValueType.STRING)
                .asc()
                .orderByDueDate()
                .asc());
    }

    private static TaskQuery mineOrOurs(TaskQuery query) {
        return query.or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private static void byDue(TaskQuery query) {
        query.orderByDueDate().asc();
    }

    private void add(int priority, String list, String name, String color, Consumer<TaskQuery> terms) {
        TaskQuery query = tasks.createTaskQuery();
        terms.accept(query);
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "list",
                list,
                "priority",
                priority,
                "color",
                color,
                "refresh",
                true,
                "variables",
                SHOWN,
                "showUndefinedVariable",
                false));
        filters.saveFilter(filter);
        Authorization read = rights.createNewAuthorization(AUTH_TYPE_GLOBAL);
        read.setResource(Resources.FILTER);
        read.setResourceId(filter.getId());
        read.setPermissions(new Permission[] {Permissions.READ});
        rights.saveAuthorization(read);
    }
}
