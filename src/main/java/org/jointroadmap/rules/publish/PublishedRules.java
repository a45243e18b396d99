package org.jointroadmap.rules.publish;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jointroadmap.rules.LiveFile;
import org.jointroadmap.rules.LiveLimit;
import org.jointroadmap.rules.LiveRule;
import org.jointroadmap.rules.LiveRules;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.Removal;
import org.jointroadmap.rules.RuleAttempt;
import org.jointroadmap.rules.RuleSource;
import org.jointroadmap.rules.RuleStatus;
import org.jointroadmap.rules.Rules;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.table.WideTable;
import org.springframework.stereotype.Component;

/** The version that this node runs: one reference, swapped whole and only forwards. */
@Component
class PublishedRules implements Rules {
    private final RuleVersions versions;
    private final RuleAttempts attempts;
    private final RuleChecks checks;
    private final FolderSight sight;
    private final Removals removals;
    private final AtomicReference<LiveVersion> live = new AtomicReference<>();
    private final ConcurrentMap<Integer, LiveVersion> prepared = new ConcurrentHashMap<>();

    PublishedRules(
            RuleVersions versions, RuleAttempts attempts, RuleChecks checks, FolderSight sight, Removals removals) {
        this.versions = versions;
        this.attempts = attempts;
        this.checks = checks;
        this.sight = sight;
        this.removals = removals;
    }

    @Override
    public LiveRules live() {
        return current().rules();
    }

    @Override
    public LiveRules atLeast(int version) {
        LiveVersion current = live.get();
        if (current != null && current.stored().version() >= version) {
            return current.rules();
        }
        LiveVersion next = prepared.get(version);
        return next == null ? loadNewest().rules() : next.rules();
    }

    @Override
    public RuleStatus status() {
        StoredVersion stored = current().stored();
        List<LiveFile> files = current().rules().files().stream()
                .map(file -> file(file, stored.texts()))
                .toList();
        return new RuleStatus(
                stored.version(),
                stored.publishedAt(),
                stored.publishedBy(),
                files,
                attempts.last().orElseGet(() -> new RuleAttempt(stored.publishedAt(), true, List.of(), List.of())),
                versions.list(),
                sight.differsFrom(stored.texts()),
                current().untested(),
                current().limits().stream().map(PublishedRules::limit).toList());
    }

    @Override
    public Optional<Removal> askedRemoval() {
        return removals.asked();
    }

    /** The next look at the folder publishes what was agreed to. */
    @Override
    public void agree(String hash) {
        removals.agree(hash);
        sight.lookAgain();
    }

    @Override
    public List<RuleSource> sources(int version, Collection<String> names) {
        return texts(version)
                .map(texts -> {
                    Reading reading = Reading.of(texts, new Findings());
                    List<WideTable> tables = reading.parts().stream()
                            .flatMap(part -> part.wide().stream())
                            .toList();
                    return names.stream()
                            .flatMap(name -> RuleSlices.of(name, reading.files(), tables, texts).stream())
                            .toList();
                })
                .orElse(List.of());
    }

    @Override
    public List<LiveLimit> limits(int version) {
        return texts(version).stream()
                .flatMap(texts -> Reading.of(texts, new Findings()).limits().values().stream())
                .map(PublishedRules::limit)
                .toList();
    }

    private Optional<RuleTexts> texts(int version) {
        return version() == version
                ? Optional.of(current().stored().texts())
                : versions.find(version).map(StoredVersion::texts);
    }

    /** @throws org.jointroadmap.rules.language.Refused if many rules would go and nobody has agreed */
    void askBeforeMany(LiveVersion next) {
        LiveVersion now = live.get();
        if (now != null) {
            removals.check(now, next);
        }
    }

    void askNothing() {
        removals.forget();
    }

    boolean isEmpty() {
        return live.get() == null;
    }

    /** What is live; none before the first rules are. */
    List<RuleFile> files() {
        boolean none = isEmpty() && versions.newest().isEmpty();
        return none ? List.of() : current().rules().files();
    }

    String hash() {
        return current().stored().hash();
    }

    int version() {
        LiveVersion current = live.get();
        return current == null ? 0 : current.stored().version();
    }

    /** Makes the newest stored version live, if it is newer than what this node runs. */
    LiveVersion loadNewest() {
        StoredVersion newest =
                versions.newest().orElseThrow(() -> new IllegalStateException("No rules are stored yet"));
        LiveVersion current = live.get();
        if (current != null && current.stored().version() >= newest.version()) {
            return current;
        }
        return swap(checks.build(newest.texts()).as(newest));
    }

    /** Keeps a version ready while the transaction that stores it is not yet committed. */
    void prepare(LiveVersion next) {
        prepared.put(next.stored().version(), next);
    }

    void drop(LiveVersion next) {
        prepared.remove(next.stored().version());
    }

    LiveVersion swap(LiveVersion next) {
        LiveVersion now = live.accumulateAndGet(next, PublishedRules::newer);
        drop(next);
        return now;
    }

    /** What its author should know of the rules that are live and would be no more: nobody sees what is missing. */
    List<Mistake> goneWith(LiveVersion next) {
        LiveVersion now = live.get();
        return now == null ? List.of() : next.gone(now);
    }

    private static LiveVersion newer(LiveVersion current, LiveVersion next) {
        return current == null || next.stored().version() > current.stored().version() ? next : current;
    }

    private LiveVersion current() {
        LiveVersion current = live.get();
        return current == null ? loadNewest() : current;
    }

    private static LiveLimit limit(Limit limit) {
        return new LiveLimit(limit.name(), limit.value(), limit.unit(), limit.owner(), limit.why());
    }

    private static LiveFile file(RuleFile file, RuleTexts texts) {
        return new LiveFile(
                file.name(),
                texts.text(file.name()),
                file.rules().stream()
                        .map(rule -> new LiveRule(rule.name(), rule.name("ru"), rule.owner(), rule.line()))
                        .toList());
    }
}
