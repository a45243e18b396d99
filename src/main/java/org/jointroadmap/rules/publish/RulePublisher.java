package org.jointroadmap.rules.publish;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointroadmap.Change;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.NamesNow;
import org.jointroadmap.rules.RulesPublished;
import org.jointroadmap.rules.language.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores what passed its checks as the next version and makes it live. */
@Component
class RulePublisher {
    private static final Logger LOG = LoggerFactory.getLogger(RulePublisher.class);

    private final RuleChecks checks;
    private final RuleVersions versions;
    private final RuleAttempts attempts;
    private final WaitingRules waiting;
    private final PublishedRules rules;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RulePublisher(
            RuleChecks checks,
            RuleVersions versions,
            RuleAttempts attempts,
            WaitingRules waiting,
            PublishedRules rules,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.versions = versions;
        this.attempts = attempts;
        this.waiting = waiting;
        this.rules = rules;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the files, or keeps what is live and notes why. The first rules come before the models that they name. */
    void publish(RuleTexts texts, String author) {
        NamesNow names = rules.isEmpty() ? NamesNow.NONE : checks.names();
        try {
            store(checks.check(texts, names), author);
            waiting.forget();
        } catch (Refused refused) {
            refuse(refused);
            waiting.keep(texts, names);
        }
    }

    void refuse(Refused refused) {
        waiting.forget();
        if (!rules.isEmpty()) {
            LOG.warn("The rules were not changed: {}", refused.mistakes());
        }
        attempts.failed(refused.mistakes());
    }

    /** Notes that the files hold what is live already, so that an earlier mistake is no longer shown. */
    void confirm() {
        rules.askNothing();
        waiting.forget();
        attempts.succeeded(List.of());
    }

    /** Where and what is wrong with what was last refused. */
    String lastError() {
        return attempts.last()
                .flatMap(attempt -> attempt.errors().stream().findFirst())
                .map(Mistake::toString)
                .orElse("");
    }

    /** The files whose text changed, each by its hash. */
    private static Change change(Optional<StoredVersion> before, StoredVersion stored) {
        Map<String, String> was =
                before.map(version -> version.texts().hashes()).orElseGet(TreeMap::new);
        Map<String, String> is = stored.texts().hashes();
        Change change = Change.of("rules.made-live", "rules/" + stored.version())
                .by(stored.publishedBy())
                .underRules(stored.version())
                .field("hash", before.map(StoredVersion::hash).orElse(null), stored.hash());
        SortedSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        for (String name : names) {
            change = change.field(name, was.get(name), is.get(name));
        }
        return change;
    }

    private void store(Checked checked, String author) {
        int version = versions.newestNumber() + 1;
        StoredVersion stored =
                new StoredVersion(version, checked.texts().hash(), clock.instant(), author, checked.texts());
        LiveVersion next = checked.as(stored);
        rules.askBeforeMany(next);
        List<Mistake> notes = new ArrayList<>(checked.notes());
        notes.addAll(rules.goneWith(next));
        rules.prepare(next);
        try {
            transactions.executeWithoutResult(status -> {
                Change change = change(versions.newest(), stored);
                versions.add(stored);
                events.publishEvent(change);
                attempts.succeeded(notes);
                events.publishEvent(new RulesPublished(version));
            });
            rules.swap(next);
            LOG.info("Version {} of the rules is live, by {}", version, author);
        } catch (DuplicateKeyException otherNode) {
            LOG.info("Version {} of the rules was stored by another node", version);
            rules.drop(next);
            rules.loadNewest();
        } finally {
            rules.drop(next);
        }
    }
}
