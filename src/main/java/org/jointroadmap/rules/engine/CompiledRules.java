package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Today;
import org.jointroadmap.rules.Conclusions;
import org.jointroadmap.rules.Consequences;
import org.jointroadmap.rules.EvaluationOverran;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.rules.tree.Rule.Pass;

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
        return Results.of(inserted(Pass.FINDINGS, facts));
    }

    @Override
    public Consequences consequences(Collection<? extends Fact> facts) {
        return Results.consequences(inserted(Pass.CONSEQUENCES, facts));
    }

    @Override
    public boolean asks(Class<? extends Fact> type) {
        return rules().anyMatch(rule ->
                rule.elements().anyMatch(element -> element.type() == type) || rule.hasTerm() && type == Today.class);
    }

    private Stream<Rule> rules() {
        return files.stream().flatMap(file -> file.source().rules().stream());
    }

    @Override
    public Optional<Explanation> explain(String rule, Collection<? extends Fact> factsOfOneSubject) {
        for (CompiledFile file : files) {
            for (Rule one : file.source().rules()) {
                if (one.name().equals(rule)) {
                    return Optional.of(new Explainer(file.source().name(), one, factsOfOneSubject).explain());
                }
            }
        }
        return Optional.empty();
    }

    /** What each rule concludes of these facts in either pass. */
    public List<Inserted> inserted(Collection<? extends Fact> facts) {
        return Stream.of(Pass.values())
                .flatMap(pass -> inserted(pass, facts).stream())
                .toList();
    }

    /** What each rule concluded in a pass. */
    public List<Inserted> inserted(Pass pass, Collection<? extends Fact> facts) {
        if (facts.size() > MOST_FACTS) {
            throw new EvaluationOverran("One evaluation takes at most " + MOST_FACTS + " facts, not " + facts.size()
                    + "; nothing was evaluated.");
        }
        Firing firing = new Firing(System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS));
        List<Inserted> inserted = new ArrayList<>();
        for (CompiledFile file : files) {
            if (file.base(pass).isPresent()) {
                for (List<Fact> chunk : chunks(file.screen(pass), facts)) {
                    inserted.addAll(firing.fire(file, pass, chunk));
                }
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
            chunks.get(Math.floorMod(fact.about().hashCode(), count)).add(fact);
        }
        chunks.removeIf(List::isEmpty);
        return chunks;
    }
}
