package org.jointroadmap.notice;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.springframework.stereotype.Component;

/** Letters as what administrators' tasks are about; what one is called is said by its task, to whoever may know it. */
@Component
class LetterKind implements SubjectKind {
    @Override
    public String type() {
        return Subject.LETTER;
    }

    @Override
    public String pages() {
        return "/notices";
    }

    @Override
    public Map<String, String> titles(Collection<String> ids, Locale language) {
        return Map.of();
    }

    @Override
    public Optional<String> side(String id) {
        return Optional.empty();
    }
}
