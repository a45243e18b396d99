package org.jointroadmap.rules.publish;

import org.jointroadmap.rules.KnownNames;
import org.jointroadmap.rules.NamesNow;
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

    void keep(RuleTexts texts, NamesNow names) {
        refusal = new Refusal(texts, names);
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
        return last != null && !last.names().equals(checks.names());
    }

    boolean areRightUnder(KnownNames names) {
        Refusal last = refusal;
        if (last == null) {
            return false;
        }
        try {
            checks.check(last.texts(), names);
            return true;
        } catch (Refused wrong) {
            return false;
        }
    }

    private record Refusal(RuleTexts texts, NamesNow names) {}
}
