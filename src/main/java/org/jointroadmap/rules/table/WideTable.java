package org.jointroadmap.rules.table;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Finding;
import org.jointroadmap.rules.Concluded;
import org.jointroadmap.rules.Explanation;
import org.jointroadmap.rules.language.RuleFile;

/** The rules of a large table: a row is looked up, since the rule engine would build so many rules for minutes. */
public final class WideTable {
    /** From so many rows on a table is one of these. */
    static final int WIDE = 100;

    private final TableRules source;
    private final RowIndex index;
    private final Map<String, WideRow> rows;

    private WideTable(TableRules source, List<WideRow> rows) {
        this.source = source;
        this.index = new RowIndex(rows);
        this.rows = rows.stream().collect(toMap(WideRow::name, row -> row));
    }

    public static boolean isWide(TableRules table) {
        return table.rows().size() > WIDE;
    }

    /** @throws org.jointroadmap.rules.language.Refused if a row is not as simple as those of large tables are */
    public static WideTable of(TableRules table) {
        TableMistakes mistakes = new TableMistakes(table.file().name());
        List<WideRow> wide = new ArrayList<>();
        for (RowRule row : table.rows()) {
            Optional<WideRow> simple = WideRow.of(row);
            simple.ifPresent(wide::add);
            if (simple.isEmpty()) {
                int column = row.table().first(row.row());
                mistakes.add(row.table().grid(), row.row(), column, "table-too-wide", WIDE);
            }
        }
        mistakes.refuseIfAny();
        return new WideTable(table, wide);
    }

    public RuleFile source() {
        return source.file();
    }

    public boolean asks(Class<? extends Fact> type) {
        return index.asks(type);
    }

    /** As of the engine, without what is seen from another subject. */
    public List<Concluded<Finding>> findings(Collection<? extends Fact> facts) {
        List<Concluded<Finding>> findings = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.about().equals(fact.subject())) {
                index.find(
                        fact,
                        row -> findings.add(
                                new Concluded<>(row.name(), row.conclusion().of(fact))));
            }
        }
        return findings;
    }

    /** The rules that these facts reach, and the first, as a file that the engine builds: so it runs the cases. */
    public RuleFile reached(Collection<? extends Fact> facts) {
        Set<String> names = new TreeSet<>();
        names.add(source.rows().get(0).name());
        facts.forEach(fact -> index.find(fact, row -> names.add(row.name())));
        return source.parser()
                .file(source.rows().stream()
                        .filter(row -> names.contains(row.name()))
                        .toList());
    }

    /** One of its rules as a file of its own. */
    public String text(String rule) {
        return source.rows().stream()
                .filter(row -> row.name().equals(rule))
                .findFirst()
                .map(source.parser()::text)
                .orElse("");
    }

    public Optional<Explanation> explain(String rule, Collection<? extends Fact> factsOfOneSubject) {
        return Optional.ofNullable(rows.get(rule)).map(row -> {
            List<? extends Fact> own = factsOfOneSubject.stream()
                    .filter(fact -> fact.getClass() == row.fact())
                    .toList();
            Optional<? extends Fact> fits = own.stream().filter(row::fits).findFirst();
            return new Explanation(
                    rule,
                    source.file().name(),
                    row.line(),
                    fits.isPresent(),
                    row.conditions(fits.isPresent() ? fits : own.stream().findFirst()));
        });
    }
}
