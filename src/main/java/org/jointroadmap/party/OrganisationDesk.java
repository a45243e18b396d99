package org.jointroadmap.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.Change;
import org.jointroadmap.Folding;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jointroadmap.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators and the joint secretariat add organisations and say what they are called. */
@Component
public class OrganisationDesk {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private final Organisations organisations;
    private final Parties parties;
    private final ApplicationEventPublisher events;

    OrganisationDesk(Organisations organisations, Parties parties, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.parties = parties;
        this.events = events;
    }

    /** Whether somebody may add and rename them. */
    public static boolean mayKeep(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.isJointSecretariat();
    }

    /** Adds one; the code, by which others' systems know it, may be missing. */
    @Transactional
    public Organisation add(@Nullable String code, @Nullable String side, OrganisationNames names, Person by) {
        keptBy(by);
        organisations.lock();
        List<String> sides = parties.all().stream().map(Side::code).toList();
        Wrongs wrongs = new Wrongs();
        wrongs.require(
                side != null && sides.contains(side), "side", "refused.organisation.side", String.join(", ", sides));
        names.check(wrongs);
        checkCode(code, wrongs);
        wrongs.refuse();
        String known = Objects.requireNonNull(side);
        checkTaken(known, names, null);
        long id = organisations.add(known, names.english(), names.russian(), names.azerbaijani(), code);
        return organisations.find(String.valueOf(id)).orElseThrow();
    }

    /** What is wrong with each of those that are to be added together; nothing where nothing is. */
    public List<List<Problem>> problems(List<NewOrganisation> some) {
        List<String> sides = parties.all().stream().map(Side::code).toList();
        Map<String, String> taken = new HashMap<>();
        organisations.all().forEach(one -> Stream.of(one.nameEn(), one.nameRu(), one.nameAz())
                .filter(Objects::nonNull)
                .forEach(name -> taken.put(one.side() + Folding.fold(name), one.nameEn())));
        List<List<Problem>> all = new ArrayList<>();
        for (NewOrganisation one : some) {
            Wrongs wrongs = new Wrongs();
            wrongs.require(
                    one.side() != null && sides.contains(one.side()),
                    "side",
                    "refused.organisation.side",
                    String.join(", ", sides));
            one.names().check(wrongs);
            checkCode(one.code(), wrongs);
            List<String> keys = one.names().all().stream()
                    .map(name -> one.side() + Folding.fold(name))
                    .distinct()
                    .toList();
            keys.stream()
                    .map(taken::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(name -> wrongs.add("names", "refused.organisation.taken", name));
            keys.forEach(key -> taken.putIfAbsent(key, one.names().all().get(0)));
            all.add(wrongs.all());
        }
        return all;
    }

    /** Adds them, all or none. */
    @Transactional
    public void addAll(List<NewOrganisation> some, Person by) {
        keptBy(by);
        organisations.lock();
        List<Problem> problems =
                problems(some).stream().flatMap(List::stream).distinct().toList();
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
        some.forEach(one -> organisations.add(
                Objects.requireNonNull(one.side()),
                one.names().english(),
                one.names().russian(),
                one.names().azerbaijani(),
                one.code()));
    }

    /** Calls one otherwise; what is not given stays. */
    @Transactional
    public Organisation rename(String key, OrganisationNames wanted, @Nullable Integer seen, Person by) {
        keptBy(by);
        organisations.lock();
        Organisation before =
                organisations.find(key).orElseThrow(() -> Refused.notFound("refused.organisation.unknown", key));
        if (seen != null && seen != before.version()) {
            throw Refused.stale("refused.organisation.stale", key, seen, before.version());
        }
        OrganisationNames names = wanted.over(before);
        Wrongs wrongs = new Wrongs();
        names.check(wrongs);
        wrongs.refuse();
        checkTaken(before.side(), names, before);
        organisations.rename(before.id(), names);
        events.publishEvent(Change.of("organisation.renamed", "organisation/" + before.id())
                .by(by.login())
                .onBehalfOf(before.side())
                .field("name-en", before.nameEn(), names.english())
                .field("name-ru", before.nameRu(), names.russian())
                .field("name-az", before.nameAz(), names.azerbaijani()));
        return organisations.find(String.valueOf(before.id())).orElseThrow();
    }

    private void checkCode(@Nullable String code, Wrongs wrongs) {
        if (code != null) {
            wrongs.require(code.matches(CODE) && !code.matches("\\d+"), "id", "refused.organisation.id");
            wrongs.require(organisations.find(code).isEmpty(), "id", "refused.organisation.taken-id", code);
        }
    }

    private void checkTaken(String side, OrganisationNames names, @Nullable Organisation oneself) {
        for (Organisation other : organisations.all()) {
            boolean another = oneself == null || other.id() != oneself.id();
            if (another && other.side().equals(side) && names.all().stream().anyMatch(other::isCalled)) {
                throw Refused.invalid("names", "refused.organisation.taken", other.nameEn());
            }
        }
    }

    /** Refuses whoever may not keep them. */
    public static void keptBy(Person by) {
        if (!mayKeep(by)) {
            throw Refused.notYours("refused.organisation.not-yours");
        }
    }
}
