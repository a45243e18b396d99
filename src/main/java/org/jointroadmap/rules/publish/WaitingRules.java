package org.jointroadmap.rules.publish;

import java.util.List;
import org.jointroadmap.rules.KnownLifecycle;
import org.jointroadmap.rules.language.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that this node refused last: they may be right once other models are published. */
@Component
class WaitingRules {
    private final RuleChecks checks;
    private volatile @Nullable Refusal refusal;

    WaitingRules(RuleChecks checks) {
        this.checks = checks;
    }

    void keep(RuleTexts texts, List<KnownLifecycle> lifecycles) {
        refusal = new Refusal(texts, lifecycles);
    }

    void forget() {
        refusal = null;
    }

    /** "" if none wait. */
    String hash() {
        Refusal last = refusal;
        return last == null ? "" : last.texts().hash();
    }

    /** Whether models were published since. */
    boolean mayBeRightNow() {
        Refusal last = refusal;
        return last != null && !last.lifecycles().equals(checks.lifecycles());
    }

    boolean areRightUnder(List<KnownLifecycle> lifecycles) {
        Refusal last = refusal;
        if (last == null) {
            return false;
        }
        try {
            checks.check(last.texts(), lifecycles);
            return true;
        } catch (Refused wrong) {
            return false;
        }
    }

    private record Refusal(RuleTexts texts, List<KnownLifecycle> lifecycles) {}
}
