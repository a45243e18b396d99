package org.jointroadmap.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While everything is evaluated, the page of flags says how far it has come. */
class RunningEvaluationTest extends SampleInBrowser {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePageShowsHowFarItIs() {
        jdbc.sql("""
                        INSERT INTO evaluation (scope, status, requested_by, rule_version, started_at, planned,
                            total, subjects, facts, raised, kept, cleared, failures)
                        VALUES ('all', 'running', 'another node', 1, CURRENT_TIMESTAMP, TRUE, 5000, 1800, 0,
                            0, 0, 0, '')
                        """).update();
        try (Visitor reader = Visitor.signIn(browser(), address(), "by.coordinator")) {
            reader.open("/flags").getByText("1,800").first().waitFor();
            reader.look("en-evaluation-running");
        } finally {
            jdbc.sql("DELETE FROM evaluation WHERE requested_by = 'another node'")
                    .update();
        }
    }
}
