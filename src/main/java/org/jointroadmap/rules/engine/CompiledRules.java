package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.Conclusions;
import org.jointroadmap.rules.Consequences;
import org.jointroadmap.rules.EvaluationOverran;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.LiveRules;

/** Several compiled files as one set of rules. */
public record CompiledRules(int version, List<CompiledFile> files) implements LiveRules {
    private static final int MOST_FACTS = 500_000;
    private static final int FACTS_PER_SESSION = 300;
    private static final long SECONDS = 60;

    public CompiledRules {
        files = List.copyOf(files);
    }

    @Override
    public Conclusions evaluate(Collection<? extends Fact> facts) {
        return Results.of(inserted(facts));
    }

    @Override
    public Consequences consequences(Collection<? extends Fact> facts) {
        return Results.consequences(inserted(facts));
    }

    @Override
    public boolean asks(Class<? extends Fact> type) {
        return files.stream()
                .flatMap(file -> file.source().rules().stream())
                .flatMap(rule -> rule.patterns().stream())
                .anyMatch(pattern -> pattern.type() == type);
    }

    @Override
    public Optional<Explanation> explain(String rule, Collection<? extends Fact> factsOfOneSubject) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(compiled -> compiled.source().name().equals(rule))
                .map(compiled -> new Explainer(compiled, factsOfOneSubject).explain())
                .findFirst();
    }

    /** What each rule inserted. */
    public List<Inserted> inserted(Collection<? extends Fact> facts) {
        if (facts.size() > MOST_FACTS) {
            throw new EvaluationOverran("One evaluation takes at most " + MOST_FACTS + " facts, not " + facts.size()
                    + "; nothing was evaluated.");
        }
        Firing firing = new Firing(System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS));
        List<Inserted> inserted = new ArrayList<>();
        for (CompiledFile file : files) {
            for (List<Fact> chunk : chunks(file.screen(), facts)) {
                inserted.addAll(firing.fire(file.base(), chunk));
            }
        }
        return inserted;
    }

    /** The facts that can matter, those of one subject together. */
    private static List<List<Fact>> chunks(Screen screen, Collection<? extends Fact> facts) {
        List<Fact> wanted = new ArrayList<>();
        for (Fact fact : facts) {
            if (screen.wants(fact)) {
                wanted.add(fact);
            }
        }
        int count = 1 + wanted.size() / FACTS_PER_SESSION;
        List<List<Fact>> chunks = new ArrayList<>();
        for (int chunk = 0; chunk < count; chunk++) {
            chunks.add(new ArrayList<>(2 * FACTS_PER_SESSION));
        }
        for (Fact fact : wanted) {
            chunks.get(Math.floorMod(fact.subject().hashCode(), count)).add(fact);
        }
        chunks.removeIf(List::isEmpty);
        return chunks;
    }
}
