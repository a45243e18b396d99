package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Conclusions;
import org.jointroadmap.rules.Consequences;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.RuleSource;
import org.jointroadmap.rules.engine.CompiledRules;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.table.WideTable;
import org.jointroadmap.rules.tree.Rule;

/** The rules of one version: those that the engine runs, and large tables beside them. */
record RuleSet(CompiledRules engine, List<WideTable> tables, RuleTexts texts) implements LiveRules {
    RuleSet {
        tables = List.copyOf(tables);
    }

    /** By their names. */
    List<RuleFile> files() {
        return Stream.concat(
                        engine.files().stream().map(file -> file.source()),
                        tables.stream().map(WideTable::source))
                .sorted(Comparator.comparing(RuleFile::name))
                .toList();
    }

    @Override
    public int version() {
        return engine.version();
    }

    @Override
    public Conclusions evaluate(Collection<? extends Fact> facts) {
        Conclusions conclusions = engine.evaluate(facts);
        if (tables.isEmpty()) {
            return conclusions;
        }
        List<Concluded<Finding>> findings = new ArrayList<>(conclusions.findings());
        tables.forEach(table -> findings.addAll(table.findings(facts)));
        return new Conclusions(findings, conclusions.lacks());
    }

    /** Large tables conclude findings only. */
    @Override
    public Consequences consequences(Collection<? extends Fact> facts) {
        return engine.consequences(facts);
    }

    @Override
    public boolean asks(Class<? extends Fact> type) {
        return engine.asks(type) || tables.stream().anyMatch(table -> table.asks(type));
    }

    @Override
    public Optional<Explanation> explain(String rule, Collection<? extends Fact> factsOfOneSubject) {
        return tables.stream()
                .flatMap(table -> table.explain(rule, factsOfOneSubject).stream())
                .findFirst()
                .or(() -> engine.explain(rule, factsOfOneSubject));
    }

    @Override
    public Optional<RuleSource> source(String rule) {
        return RuleSlices.of(rule, files(), tables, texts);
    }

    @Override
    public List<String> rulesAsking(Class<? extends Fact> type) {
        return engine.files().stream()
                .flatMap(file -> file.source().rules().stream())
                .map(Rule::name)
                .filter(name -> source(name).filter(one -> one.asks(type)).isPresent())
                .toList();
    }
}
