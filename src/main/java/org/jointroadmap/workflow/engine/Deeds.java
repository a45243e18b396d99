package org.jointroadmap.workflow.engine;

import java.util.Set;

/**
 * What people may have the engine do, by the names of its commands and queries; whatever is not named is refused, by
 * whichever way it comes. The engine's own authorisations hold besides: a person finds only their own tasks.
 */
final class Deeds {
    /** To find, claim, give back and answer one's own tasks, and what the Tasklist shows around them. */
    private static final Set<String> PEOPLE = Set.of(
            "TaskQueryImpl",
            "FilterQueryImpl",
            "ProcessDefinitionQueryImpl",
            "ProcessInstanceQueryImpl",
            "VariableInstanceQueryImpl",
            "HistoricTaskInstanceQueryImpl",
            "HistoricVariableInstanceQueryImpl",
            "UserOperationLogQueryImpl",
            "DbUserQueryImpl",
            "DbGroupQueryImpl",
            "DbTenantQueryImpl",
            "IsIdentityServiceReadOnlyCmd",
            "AuthorizationCheckCmd",
            "ClaimTaskCmd",
            "SubmitTaskFormCmd",
            "GetIdentityLinksForTaskCmd",
            "GetTaskFormCmd",
            "GetFormKeyCmd",
            "GetTaskFormVariablesCmd",
            "GetTaskVariablesCmd",
            "GetTaskVariableCmd",
            "GetTaskVariableCmdTyped",
            "GetDeployedTaskFormCmd",
            "GetDeployedProcessDefinitionCmd",
            "GetDeploymentProcessModelCmd",
            "GetFilterCmd",
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd",
            "ExecuteFilterCountCmd");

    /** To find, claim, give back and answer the tasks of the administrators' own group; the engine finds them no others. */
    private static final Set<String> TASKS_OF_ADMINISTRATORS = Set.of(
            "ClaimTaskCmd",
            "SubmitTaskFormCmd",
            "GetIdentityLinksForTaskCmd",
            "GetTaskFormCmd",
            "GetFormKeyCmd",
            "GetTaskFormVariablesCmd",
            "GetTaskVariablesCmd",
            "GetDeployedTaskFormCmd",
            "VariableInstanceQueryImpl");

    /** To see that instances exist and what failed, to stop them, and to have it tried again: never to read answers. */
    private static final Set<String> ADMINISTRATORS = Set.of(
            "TaskQueryImpl",
            "FilterQueryImpl",
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd",
            "ExecuteFilterCountCmd",
            "GetFilterCmd",
            "ProcessDefinitionQueryImpl",
            "ProcessDefinitionStatisticsQueryImpl",
            "ProcessInstanceQueryImpl",
            "ExecutionQueryImpl",
            "ActivityStatisticsQueryImpl",
            "DeploymentQueryImpl",
            "DeploymentStatisticsQueryImpl",
            "IncidentQueryImpl",
            "JobQueryImpl",
            "JobDefinitionQueryImpl",
            "EventSubscriptionQueryImpl",
            "BatchQueryImpl",
            "BatchStatisticsQueryImpl",
            "HistoricProcessInstanceQueryImpl",
            "HistoricActivityInstanceQueryImpl",
            "HistoricIncidentQueryImpl",
            "HistoricJobLogQueryImpl",
            "HistoricCaseInstanceQueryImpl",
            "HistoricDecisionInstanceQueryImpl",
            "CaseInstanceQueryImpl",
            "CaseDefinitionQueryImpl",
            "DecisionDefinitionQueryImpl",
            "DecisionRequirementsDefinitionQueryImpl",
            "DbUserQueryImpl",
            "DbGroupQueryImpl",
            "DbTenantQueryImpl",
            "AuthorizationQueryImpl",
            "AuthorizationCheckCmd",
            "IsIdentityServiceReadOnlyCmd",
            "GetActivityInstanceCmd",
            "FindActiveActivityIdsCmd",
            "GetDeployedProcessDefinitionCmd",
            "GetDeploymentProcessModelCmd",
            "GetDeploymentResourcesCmd",
            "GetDeploymentResourceForIdCmd",
            "GetStaticCalledProcessDefinitionCmd",
            "GetJobExceptionStacktraceCmd",
            "GetHistoricJobLogExceptionStacktraceCmd",
            "GetPropertiesCmd",
            "SetJobRetriesCmd",
            "SetJobsRetriesBatchCmd",
            "ExecuteJobsCmd",
            "SuccessfulJobListener",
            "FailedJobListener",
            "CreateNewTimerJobCommand",
            "ResolveIncidentCmd",
            "SuspendProcessInstanceCmd",
            "ActivateProcessInstanceCmd");

    /** To begin a question, which is asked, and checked, as a query of its own. */
    private static final Set<String> NOTHING_YET =
            Set.of("CreateUserQueryCmd", "CreateGroupQueryCmd", "CreateTenantQueryCmd");

    /** To find the model of a form, which the engine's interface does in nobody's name, for somebody who is signed in. */
    private static final Set<String> FOR_ITSELF =
            Set.of("GetDeployedProcessDefinitionCmd", "GetProcessApplicationForDeploymentCmd");

    private Deeds() {}

    static boolean asksForItself(Object command) {
        return FOR_ITSELF.contains(command.getClass().getSimpleName());
    }

    static boolean readNothing(Object command) {
        return NOTHING_YET.contains(command.getClass().getSimpleName());
    }

    /** True if somebody may have this done; an administrator does nothing of a side, even with a side's role beside. */
    static boolean allow(Object command, boolean administrator) {
        String name = command.getClass().getSimpleName();
        return administrator
                ? ADMINISTRATORS.contains(name) || TASKS_OF_ADMINISTRATORS.contains(name)
                : PEOPLE.contains(name);
    }
}
