package org.jointroadmap.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.fact.SubjectKind;
import org.jointroadmap.party.Organisation;
import org.jointroadmap.party.Organisations;
import org.springframework.stereotype.Component;

/** Organisations as what flags are about. */
@Component
class OrganisationKind implements SubjectKind {
    private final Organisations organisations;

    OrganisationKind(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String type() {
        return Subject.ORGANISATION;
    }

    @Override
    public String pages() {
        return "/organisations";
    }

    @Override
    public Map<String, String> numbers(Collection<String> ids) {
        return organisations.these(ids).stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.id()), Organisation::key));
    }

    @Override
    public String idOf(String number) {
        return organisations.find(number).map(one -> String.valueOf(one.id())).orElse(number);
    }

    @Override
    public Map<String, String> titles(Collection<String> ids, Locale language) {
        return organisations.these(ids).stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.id()), one -> one.name(language)));
    }

    @Override
    public Optional<String> side(String id) {
        return organisations.these(List.of(id)).stream().map(Organisation::side).findFirst();
    }
}
