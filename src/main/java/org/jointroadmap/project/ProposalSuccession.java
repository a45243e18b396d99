package org.jointroadmap.project;

import org.jointroadmap.party.Person;
import org.jointroadmap.party.Succession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of a project that is not over, which who leaves has proposed, the successor is who is asked about it. */
@Component
class ProposalSuccession implements Succession {
    private final JdbcClient jdbc;

    ProposalSuccession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "proposals";
    }

    @Override
    public int pass(Person from, Person to, Person by) {
        return jdbc.sql("""
                        UPDATE project SET proposed_by = ?, version = version + 1
                        WHERE proposed_by = ? AND status NOT IN ('WITHDRAWN', 'CLOSED')
                        """).params(to.login(), from.login()).update();
    }
}
