package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.cases.CaseReader;
import org.jointroadmap.rules.cases.CaseRun;
import org.jointroadmap.rules.cases.RuleCase;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.NameCheck;
import org.jointroadmap.rules.language.Refused;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Takes files to rules that may go live, or says all that is wrong with them. */
@Component
class RuleChecks {
    private final Builds builds;
    private final KnownNames names;

    @Autowired
    RuleChecks(Builds builds, ObjectProvider<KnownNames> names) {
        this(
                builds,
                () -> names.stream().flatMap(some -> some.lifecycles().stream()).toList());
    }

    /** @param names of the models, asked at each check */
    RuleChecks(Builds builds, KnownNames names) {
        this.builds = builds;
        this.names = names;
    }

    /** The names of the models as they are published now. */
    List<KnownLifecycle> lifecycles() {
        return names.lifecycles();
    }

    Checked check(RuleTexts texts) {
        return check(texts, lifecycles());
    }

    /** Checks, builds and runs the cases. */
    Checked check(RuleTexts texts, List<KnownLifecycle> lifecycles) {
        Findings findings = new Findings();
        files(texts, findings);
        Map<String, RuleFile> parsed = new TreeMap<>();
        for (String name : texts.ruleFiles()) {
            findings.collect(() -> RuleFile.parse(name, texts.text(name))).ifPresent(file -> parsed.put(name, file));
        }
        ruleNames(parsed, findings);
        parsed.values()
                .forEach(file -> NameCheck.mistakes(file, lifecycles, Set.of()).forEach(findings::add));
        Map<String, List<RuleCase>> cases = new TreeMap<>();
        parsed.forEach(
                (name, file) -> findings.collect(() -> cases(file, texts)).ifPresent(c -> cases.put(name, c)));
        findings.refuseIfAny();
        return run(texts, parsed, cases);
    }

    /** Builds what has already been checked. */
    List<CompiledFile> build(RuleTexts texts) {
        return builds.all(texts.ruleFiles().stream()
                .map(name -> RuleFile.parse(name, texts.text(name)))
                .toList());
    }

    private Checked run(RuleTexts texts, Map<String, RuleFile> parsed, Map<String, List<RuleCase>> cases) {
        List<CompiledFile> compiled = builds.all(List.copyOf(parsed.values()));
        List<CaseRun> runs = compiled.stream()
                .map(file -> {
                    String name = file.source().name();
                    return CaseRun.of(RuleTexts.casesOf(name), cases.getOrDefault(name, List.of()), file);
                })
                .toList();
        List<Mistake> failed =
                runs.stream().flatMap(run -> run.failed().stream()).toList();
        if (!failed.isEmpty()) {
            throw new Refused(failed);
        }
        return new Checked(
                texts,
                compiled,
                runs.stream().flatMap(run -> run.moved().stream()).toList());
    }

    private static List<RuleCase> cases(RuleFile file, RuleTexts texts) {
        String name = RuleTexts.casesOf(file.name());
        Set<String> rules = file.rules().stream().map(Rule::name).collect(Collectors.toSet());
        return texts.files().containsKey(name) ? CaseReader.read(name, texts.text(name), rules) : List.of();
    }

    private static void files(RuleTexts texts, Findings findings) {
        if (texts.ruleFiles().isEmpty()) {
            findings.add(Mistakes.at("rules", 1, 1, "no-files"));
        }
        Map<String, String> names = new HashMap<>();
        for (String name : texts.files().keySet()) {
            String twin = names.put(name.toLowerCase(Locale.ROOT), name);
            if (twin != null) {
                findings.add(Mistakes.at(name, 1, 1, "file-twice", twin));
            }
        }
        for (String name : texts.ruleFiles()) {
            findings.require(
                    texts, RuleTexts.casesOf(name), Mistakes.at(name, 1, 1, "missing-cases", RuleTexts.casesOf(name)));
        }
        for (String name : texts.caseFiles()) {
            findings.require(
                    texts, RuleTexts.rulesOf(name), Mistakes.at(name, 1, 1, "stray-cases", RuleTexts.rulesOf(name)));
        }
    }

    private static void ruleNames(Map<String, RuleFile> parsed, Findings findings) {
        Map<String, String> places = new HashMap<>();
        parsed.forEach((name, file) -> {
            for (Rule rule : file.rules()) {
                String before = places.put(rule.name(), name + ":" + rule.line());
                if (before != null) {
                    findings.add(
                            Mistakes.at(name, rule.line(), rule.place().column(), "rule-twice", rule.name(), before));
                }
            }
        });
    }

    /** What is wrong so far. */
    private static final class Findings {
        private final List<Mistake> mistakes = new ArrayList<>();

        void add(Mistake mistake) {
            mistakes.add(mistake);
        }

        void require(RuleTexts texts, String name, Mistake mistake) {
            if (!texts.files().containsKey(name)) {
                mistakes.add(mistake);
            }
        }

        <T> Optional<T> collect(Supplier<T> work) {
            try {
                return Optional.of(work.get());
            } catch (Refused refused) {
                mistakes.addAll(refused.mistakes());
                return Optional.empty();
            }
        }

        void refuseIfAny() {
            if (!mistakes.isEmpty()) {
                throw new Refused(mistakes);
            }
        }
    }
}
