package org.jointroadmap.workflow.model;

import javax.sql.DataSource;
import org.jointroadmap.rules.publish.RuleNode;

class NamesOnH2Test extends NamesTests {
    @Override
    DataSource database() {
        return RuleNode.withTables(ModelNode.emptyDatabase());
    }
}
