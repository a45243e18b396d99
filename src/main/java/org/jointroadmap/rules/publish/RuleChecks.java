package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.NamesNow;
import org.jointroadmap.rules.language.NameCheck;
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
        this(builds, new AllNames(names));
    }

    /** Those of all who publish models. */
    private record AllNames(ObjectProvider<KnownNames> all) implements KnownNames {
        @Override
        public List<KnownLifecycle> lifecycles() {
            return all.stream().flatMap(some -> some.lifecycles().stream()).toList();
        }

        @Override
        public Map<String, String> procedures() {
            Map<String, String> procedures = new TreeMap<>();
            all.forEach(some -> procedures.putAll(some.procedures()));
            return procedures;
        }
    }

    /** @param names of the models, asked at each check */
    RuleChecks(Builds builds, KnownNames names) {
        this.builds = builds;
        this.names = names;
    }

    /** The names of the models as they are published now. */
    NamesNow names() {
        return NamesNow.of(names);
    }

    Checked check(RuleTexts texts) {
        return check(texts, names());
    }

    /** Checks, builds and runs the cases. */
    Checked check(RuleTexts texts, KnownNames known) {
        return Unread.named(() -> checked(texts, known));
    }

    private Checked checked(RuleTexts texts, KnownNames known) {
        Findings findings = new Findings();
        new FilesTogether(texts, findings).check();
        Reading reading = Reading.of(texts, findings);
        FilesTogether.ruleNames(reading.files(), findings);
        reading.files().forEach(file -> NameCheck.mistakes(file, known.lifecycles(), known.procedures())
                .forEach(findings::add));
        CasesOfFiles cases = CasesOfFiles.of(texts, reading, findings);
        findings.refuseIfAny();
        return cases.run(builds, findings);
    }

    /** Builds what has already been checked; what its cases say today is no matter. */
    Checked build(RuleTexts texts) {
        Findings findings = new Findings();
        Reading reading = Reading.of(texts, findings);
        findings.refuseIfAny();
        return CasesOfFiles.of(texts, reading, new Findings()).run(builds, new Findings());
    }
}
