package org.jointroadmap.rules.publish;

import java.util.List;
import java.util.Optional;
import org.jointroadmap.rules.Mistake;
import org.jointroadmap.rules.Removal;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Many rules do not go by one save: it is said first what would go, and somebody agrees or puts them back. */
@Component
class Removals {
    /** A rule or two go as their author saves; from so many on it may be a folder that was emptied by mistake. */
    static final int MANY = 3;

    private volatile @Nullable Removal asked;
    private volatile String agreed = "";

    /** @throws Refused if many rules would go and nobody has agreed to these files yet */
    void check(LiveVersion now, LiveVersion next) {
        List<String> rules = next.namesGone(now);
        String hash = next.stored().hash();
        if (rules.size() < MANY || hash.equals(agreed)) {
            asked = null;
            return;
        }
        asked = new Removal(hash, rules);
        List<Mistake> mistakes = next.filesGone(now).stream()
                .map(gone -> Mistakes.at(gone.file(), 1, 1, "rules-would-go", rules.size(), gone.names()))
                .toList();
        throw new Refused(mistakes);
    }

    Optional<Removal> asked() {
        return Optional.ofNullable(asked);
    }

    /** Nothing is asked any more, as since the files were put back. */
    void forget() {
        asked = null;
    }

    void agree(String hash) {
        agreed = hash;
    }
}
