package org.jointroadmap.rules.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.cases.CaseReader;
import org.jointroadmap.rules.cases.CaseRun;
import org.jointroadmap.rules.cases.RuleCase;
import org.jointroadmap.rules.engine.CompiledFile;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule;

/** The cases beside the files of one version, and what became of them. */
final class CasesOfFiles {
    private final Reading reading;
    private final Map<String, List<RuleCase>> cases = new HashMap<>();

    private CasesOfFiles(Reading reading) {
        this.reading = reading;
    }

    static CasesOfFiles of(RuleTexts texts, Reading reading, Findings findings) {
        CasesOfFiles all = new CasesOfFiles(reading);
        for (RuleFile file : reading.files()) {
            String name = RuleNames.casesOf(file.name());
            if (texts.files().containsKey(name)) {
                Set<String> rules = file.rules().stream().map(Rule::name).collect(Collectors.toSet());
                findings.collect(() -> CaseReader.read(name, texts.text(name), rules))
                        .ifPresent(some -> all.cases.put(file.name(), some));
            }
        }
        return all;
    }

    /** @throws org.jointroadmap.rules.language.Refused if a case fails that is no boundary */
    Checked run(Builds builds, Findings findings) {
        List<RuleFile> built = reading.parts().stream()
                .map(part -> part.wide()
                        .map(wide -> wide.reached(facts(part.file())))
                        .orElseGet(part::file))
                .toList();
        List<CompiledFile> compiled = builds.all(built);
        List<Mistake> notes = new ArrayList<>(RulesNamed.notes(reading.files()));
        List<String> untested = new ArrayList<>();
        List<CompiledFile> live = new ArrayList<>();
        for (int at = 0; at < compiled.size(); at++) {
            Understood part = reading.parts().get(at);
            CompiledFile file = compiled.get(at);
            CaseRun run = CaseRun.of(RuleNames.casesOf(part.file().name()), cases(part.file()), file);
            run.failed().forEach(findings::add);
            notes.addAll(part.notes());
            notes.addAll(run.moved());
            untested.addAll(Reached.untested(part.file(), cases(part.file()), file));
            if (part.wide().isEmpty()) {
                live.add(file);
            }
        }
        findings.refuseIfAny();
        return new Checked(
                reading.texts(),
                live,
                reading.parts().stream().flatMap(part -> part.wide().stream()).toList(),
                List.copyOf(reading.limits().values()),
                untested,
                notes);
    }

    private List<RuleCase> cases(RuleFile file) {
        return cases.getOrDefault(file.name(), List.of());
    }

    private List<Fact> facts(RuleFile file) {
        return cases(file).stream().flatMap(one -> one.given().stream()).toList();
    }
}
