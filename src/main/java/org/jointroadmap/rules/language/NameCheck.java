package org.jointroadmap.rules.language;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.rules.AnswerKind;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamedInRule.Kind;
import org.jointroadmap.rules.tree.Call.Function;
import org.jointroadmap.rules.tree.Rule;

/** Holds the names that rules use against those of the models. */
public final class NameCheck {
    /** Every lifecycle's. */
    private static final Set<String> STAGES = Set.of("proposal", "closed");

    private static final Map<Function, Set<AnswerKind>> ASKED = Map.of(
            Function.YES, Set.of(AnswerKind.YES_NO),
            Function.NUMBER, Set.of(AnswerKind.NUMBER),
            Function.TOTAL, Set.of(AnswerKind.NUMBER),
            Function.DAYS, Set.of(AnswerKind.DATE),
            Function.TEXT, Set.of(AnswerKind.TEXT, AnswerKind.LIST, AnswerKind.YES_NO, AnswerKind.DATE));

    private final String file;
    private final List<KnownLifecycle> lifecycles;
    private final Map<String, String> procedures;
    private final List<Mistake> mistakes = new ArrayList<>();

    private NameCheck(String file, List<KnownLifecycle> lifecycles, Map<String, String> procedures) {
        this.file = file;
        this.lifecycles = lifecycles;
        this.procedures = procedures;
    }

    /** The names of models that a rule uses. */
    public static List<Name> names(Rule rule) {
        return NamesInRule.of(rule);
    }

    /** Every name that no model has, and every answer that is asked for as what it is not. */
    public static List<Mistake> mistakes(
            RuleFile file, List<KnownLifecycle> lifecycles, Map<String, String> procedures) {
        NameCheck check = new NameCheck(file.name(), lifecycles, procedures);
        if (!lifecycles.isEmpty()) {
            for (Rule rule : file.rules()) {
                List<Name> names = NamesInRule.of(rule);
                names.forEach(name -> check.look(name, names));
            }
        }
        return check.mistakes;
    }

    private void look(Name name, List<Name> others) {
        List<Name> together = others.stream()
                .filter(other -> other.pattern() == name.pattern() && other.narrows())
                .toList();
        List<KnownLifecycle> meant = narrowed(lifecycles, together, Kind.LIFECYCLE);
        switch (name.kind()) {
            case LIFECYCLE -> require(name, "unknown-lifecycle", keys());
            case STAGE -> require(name, "unknown-stage", stages(meant));
            case GATE -> require(name, "unknown-gate", gates(meant));
            case PROCEDURE -> procedure(name);
            case ANSWER -> answer(name, narrowed(meant, together, Kind.GATE));
        }
    }

    /** Those that the pattern speaks of; all of them where it names what is not there, which is told by itself. */
    private static List<KnownLifecycle> narrowed(List<KnownLifecycle> all, List<Name> together, Kind kind) {
        Set<String> named = together.stream()
                .filter(name -> name.kind() == kind)
                .map(Name::text)
                .collect(toSet());
        List<KnownLifecycle> meant = all.stream()
                .filter(lifecycle -> kind == Kind.GATE
                        ? lifecycle.gates().stream().anyMatch(named::contains)
                        : named.contains(lifecycle.key()))
                .toList();
        return meant.isEmpty() ? all : meant;
    }

    /** There is such a procedure, and it is about what the rule concludes about. */
    private void procedure(Name name) {
        String about = procedures.get(name.text());
        if (!procedures.isEmpty() && about == null) {
            require(name, "unknown-procedure", procedures.keySet());
        } else if (about != null && !name.about().isEmpty() && !name.about().equals(about)) {
            add(name, "procedure-of-other", name.text(), about, name.about());
        }
    }

    private void answer(Name name, List<KnownLifecycle> meant) {
        Set<String> names = new TreeSet<>();
        Set<AnswerKind> kinds = new TreeSet<>();
        for (KnownLifecycle lifecycle : meant) {
            names.addAll(lifecycle.answers().keySet());
            AnswerKind kind = lifecycle.answers().get(name.text());
            if (kind != null) {
                kinds.add(kind);
            }
        }
        require(name, "unknown-answer", names);
        Function asked = name.function();
        if (asked == null || kinds.isEmpty()) {
            return;
        }
        Set<AnswerKind> wanted = ASKED.getOrDefault(asked, kinds);
        if (kinds.stream().noneMatch(wanted::contains)) {
            AnswerKind kind = kinds.iterator().next();
            add(name, "answer-of-other-type", name.text(), Mistakes.phrase("answer-" + kind), asked.word());
        }
    }

    private void require(Name name, String key, Collection<String> names) {
        if (!names.contains(name.text())) {
            add(name, key, name.text(), Nearest.to(name.text(), names).orElse("-"));
        }
    }

    private void add(Name name, String key, Object... values) {
        mistakes.add(Mistakes.at(file, name.line(), name.column(), key, values));
    }

    private Set<String> keys() {
        return lifecycles.stream().map(KnownLifecycle::key).collect(toSet());
    }

    private static Set<String> stages(List<KnownLifecycle> meant) {
        Set<String> stages = new HashSet<>(STAGES);
        meant.forEach(lifecycle -> stages.addAll(lifecycle.stages()));
        return stages;
    }

    private static Set<String> gates(List<KnownLifecycle> meant) {
        return meant.stream().flatMap(lifecycle -> lifecycle.gates().stream()).collect(toSet());
    }
}
