package org.jointroadmap.workflow.model;

import java.util.List;
import java.util.function.Predicate;
import org.jointroadmap.rules.LiveFile;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.workflow.check.House;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What this program can do and what its live rules know. */
@Component
class LiveHouse implements ModelHouse {
    private final ApplicationContext beans;
    private final Rules rules;
    private final OwnModels own = OwnModels.of(new PackedModels().read());

    LiveHouse(ApplicationContext beans, Rules rules) {
        this.beans = beans;
        this.rules = rules;
    }

    @Override
    public House now() {
        List<String> texts = rules.status().files().stream().map(LiveFile::text).toList();
        return House.of(Verbs.of(beans), own.keys(), own.messages(), named(texts));
    }

    /** Whether some rule names a gate. */
    static Predicate<String> named(List<String> rules) {
        return gate -> rules.stream().anyMatch(text -> text.contains('"' + gate + '"'));
    }
}
