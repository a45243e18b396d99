package org.jointroadmap.rules.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.fact.Level;
import org.jointroadmap.fact.Priority;
import org.jointroadmap.fact.Severity;
import org.jointroadmap.fact.StandingEscalation;
import org.jointroadmap.fact.StandingFlag;
import org.jointroadmap.rules.engine.Inserted;

/** What stands in a case once its findings are flags: what the second pass sees beside the facts of the case. */
final class Standing {
    private Standing() {}

    static List<Fact> after(List<Fact> facts, List<Inserted> found) {
        List<Fact> all = new ArrayList<>(facts);
        Map<String, List<StandingFlag>> raised = new LinkedHashMap<>();
        for (Inserted one : found) {
            if (one.conclusion() instanceof Finding finding) {
                StandingFlag flag = new StandingFlag(finding.subject(), one.rule(), finding.severity(), 0);
                raised.computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                        .add(flag);
            }
        }
        raised.forEach((subject, flags) -> {
            all.addAll(flags);
            boolean given = facts.stream()
                    .anyMatch(fact ->
                            fact instanceof StandingEscalation && fact.subject().equals(subject));
            if (!given) {
                all.add(escalation(subject, flags));
            }
        });
        return all;
    }

    private static StandingEscalation escalation(String subject, List<StandingFlag> flags) {
        Severity gravest = flags.stream()
                .map(StandingFlag::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new StandingEscalation(
                subject, gravest, 0, flags.size(), "", "", Priority.NORMAL, Level.OWNER, false, 0);
    }
}
