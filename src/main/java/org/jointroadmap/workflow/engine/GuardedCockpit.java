package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.db.QueryService;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.query.AbstractProcessInstanceQueryDto;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.webapp.db.QueryParameters;
import org.jointroadmap.Refused;
import org.jointroadmap.workflow.RefusedTask;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Cockpit's own way to the database, which passes the engine by: who looks into it reads no values by asking for them. */
@Component
class GuardedCockpit extends DefaultCockpitRuntimeDelegate implements SmartInitializingSingleton {
    /** The servlets are there by then, and nobody is served yet. */
    @Override
    public void afterSingletonsInstantiated() {
        Cockpit.setCockpitRuntimeDelegate(this);
    }

    @Override
    public QueryService getQueryService(String engine) {
        return new Guarded(super.getQueryService(engine));
    }

    private record Guarded(QueryService queries) implements QueryService {
        @Override
        public <T> List<T> executeQuery(String statement, QueryParameters asked) {
            check(asked);
            return queries.executeQuery(statement, asked);
        }

        @Override
        public Long executeQueryRowCount(String statement, ListQueryParameterObject asked) {
            check(asked);
            return queries.executeQueryRowCount(statement, asked);
        }

        private static void check(Object asked) {
            if (asked instanceof AbstractProcessInstanceQueryDto<?> query
                    && query.getQueryVariableValues() != null
                    && !query.getQueryVariableValues().isEmpty()) {
                RefusedTask.keep(Refused.notYours("refused.not-yours"));
                throw new AuthorizationException("This was refused.");
            }
        }
    }
}
