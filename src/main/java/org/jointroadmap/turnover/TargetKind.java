package org.jointroadmap.turnover;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.springframework.stereotype.Component;

/** Targets as what flags are about. */
@Component
class TargetKind implements SubjectKind {
    private final Targets targets;

    TargetKind(Targets targets) {
        this.targets = targets;
    }

    @Override
    public String type() {
        return Subject.TARGET;
    }

    @Override
    public String pages() {
        return "/trade/targets";
    }

    @Override
    public Map<String, String> titles(Collection<String> ids, Locale language) {
        return targets.all().stream()
                .filter(target -> ids.contains(String.valueOf(target.id())))
                .collect(Collectors.toMap(target -> String.valueOf(target.id()), target -> target.title(language)));
    }

    @Override
    public Optional<String> side(String id) {
        return id.matches("\\d{1,18}")
                ? targets.find(Long.parseLong(id)).map(TurnoverTarget::leadSide)
                : Optional.empty();
    }
}
