package org.jointroadmap.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointroadmap.Change;
import org.jointroadmap.Days;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people, or administrators for them, say when they are away and who stands in. */
@Component
public class AbsenceDesk {
    /** Days for which a program may have stood still when an absence ended. */
    private static final int LOOKED_BACK = 30;

    private final Absences absences;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceDesk(Absences absences, People people, ApplicationEventPublisher events, Clock clock) {
        this.absences = absences;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody's absence, for themselves, their substitute and administrators. */
    public Optional<Absence> of(String login, Person reader) {
        Optional<Absence> absence = absences.find(login);
        boolean concerns =
                absence.filter(one -> one.substitute().equals(reader.login())).isPresent();
        if (!concerns) {
            keptBy(login, reader);
        }
        return absence;
    }

    /** Puts an absence in the place of what was said before. */
    @Transactional
    public Absence put(
            String login, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String substitute, Person by) {
        Person away = keptBy(login, by);
        absences.lock();
        Absence absence = checked(away, from, to, substitute);
        Optional<Absence> before = absences.find(login);
        absences.put(absence, by);
        tell(login, before.orElse(null), absence, by);
        return absence;
    }

    /** They are back, or do not go. */
    @Transactional
    public void remove(String login, Person by) {
        keptBy(login, by);
        absences.lock();
        absences.find(login).ifPresent(before -> {
            absences.remove(login);
            tell(login, before, null, by);
        });
    }

    private Absence checked(
            Person away, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String substitute) {
        Wrongs wrongs = new Wrongs();
        wrongs.require(from != null, "from", "refused.working-days.missing");
        wrongs.require(to != null, "to", "refused.working-days.missing");
        wrongs.also(() -> Days.check("from", from));
        wrongs.also(() -> Days.check("to", to));
        wrongs.require(from == null || to == null || !to.isBefore(from), "to", "refused.absence.reversed");
        Person other = Optional.ofNullable(substitute).flatMap(people::find).orElse(null);
        if (other == null || !other.active()) {
            wrongs.add("substitute", "refused.absence.nobody");
        } else if (other.login().equals(away.login())) {
            wrongs.add("substitute", "refused.absence.oneself");
        } else if (!Objects.equals(other.side(), away.side())
                || other.has(Role.ADMINISTRATOR) != away.has(Role.ADMINISTRATOR)) {
            wrongs.add("substitute", "refused.absence.side");
        }
        wrongs.refuse();
        Absence absence = new Absence(
                away.login(),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(other).login());
        if (isCycle(absence)) {
            throw Refused.invalid("substitute", "refused.absence.cycle", other.name());
        }
        return absence;
    }

    /** Whether the work would come back to who is away, on any day of the absence. */
    private boolean isCycle(Absence wanted) {
        List<Absence> meanwhile = absences.meeting(wanted.from(), wanted.to());
        Set<String> seen = new HashSet<>();
        Optional<Absence> next = Optional.of(wanted);
        while (next.isPresent() && seen.add(next.get().substitute())) {
            String substitute = next.get().substitute();
            if (substitute.equals(wanted.login())) {
                return true;
            }
            next = meanwhile.stream()
                    .filter(absence -> absence.login().equals(substitute))
                    .findFirst();
        }
        return false;
    }

    /** The groups of substitutes are others than before. */
    private void tell(String login, @Nullable Absence before, @Nullable Absence after, Person by) {
        events.publishEvent(Change.of("person.absence", "person/" + login)
                .by(by.login())
                .field("from", before == null ? null : before.from(), after == null ? null : after.from())
                .field("to", before == null ? null : before.to(), after == null ? null : after.to())
                .field(
                        "substitute",
                        before == null ? null : before.substitute(),
                        after == null ? null : after.substitute()));
        Stream.concat(
                        Stream.of(before, after).filter(Objects::nonNull).map(absence -> ((Absence) absence)
                                .substitute()),
                        absences.today().stream().map(Absence::substitute))
                .distinct()
                .forEach(substitute -> events.publishEvent(new PersonChanged(substitute)));
    }

    /** A day begins: who stands in from today on is in other groups than before, and who did until now. */
    @Transactional
    public void dayBegins() {
        LocalDate today = LocalDate.now(clock);
        absences.meeting(today.minusDays(LOOKED_BACK), today).stream()
                .map(Absence::substitute)
                .distinct()
                .forEach(substitute -> events.publishEvent(new PersonChanged(substitute)));
    }

    private Person keptBy(String login, Person by) {
        if (!by.login().equals(login)) {
            People.keptBy(by);
        }
        return people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
    }
}
