package org.jointroadmap.workflow.model;

import java.util.List;
import java.util.function.Predicate;
import org.jointroadmap.rules.LiveFile;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.workflow.check.FolderCheck;
import org.jointroadmap.workflow.check.House;
import org.jointroadmap.workflow.check.Report;
import org.jointroadmap.workflow.check.Verb;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Checks models against what this program can do and what its rules know. */
@Component
class ModelChecks {
    private final ApplicationContext beans;
    private final Rules rules;
    private final OwnModels own = OwnModels.of(new PackedModels().read());

    ModelChecks(ApplicationContext beans, Rules rules) {
        this.beans = beans;
        this.rules = rules;
    }

    Report check(ModelFiles files) {
        List<String> texts = rules.status().files().stream().map(LiveFile::text).toList();
        House house = House.of(verbs(), own.keys(), own.messages(), named(texts));
        return new FolderCheck(house).check(files.files());
    }

    List<Verb> verbs() {
        return Verbs.of(beans);
    }

    /** Whether some rule names a gate. */
    static Predicate<String> named(List<String> rules) {
        return gate -> rules.stream().anyMatch(text -> text.contains('"' + gate + '"'));
    }
}
