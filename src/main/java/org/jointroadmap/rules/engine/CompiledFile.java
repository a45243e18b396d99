package org.jointroadmap.rules.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Rule.Pass;
import org.kie.api.KieBase;

/** A file of rules with the rule base of each pass that it has rules for. */
public final class CompiledFile {
    private final RuleFile source;
    private final Map<Pass, KieBase> bases;
    private final Map<Pass, Screen> screens = new EnumMap<>(Pass.class);

    CompiledFile(RuleFile source, Map<Pass, KieBase> bases) {
        this.source = source;
        this.bases = new EnumMap<>(Pass.class);
        this.bases.putAll(bases);
        bases.forEach((pass, base) -> screens.put(pass, new Screen(base)));
    }

    public RuleFile source() {
        return source;
    }

    Optional<KieBase> base(Pass pass) {
        return Optional.ofNullable(bases.get(pass));
    }

    Screen screen(Pass pass) {
        return Objects.requireNonNull(screens.get(pass));
    }
}
