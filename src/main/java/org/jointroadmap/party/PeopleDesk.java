package org.jointroadmap.party;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jointroadmap.Refused;
import org.jointroadmap.Wrongs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are let in, changed and shut out: by administrators, and in a little by the people themselves. */
@Component
public class PeopleDesk {
    private final People people;
    private final PersonCheck check;
    private final ApplicationEventPublisher events;

    PeopleDesk(People people, PersonCheck check, ApplicationEventPublisher events) {
        this.people = people;
        this.check = check;
        this.events = events;
    }

    /** Lets somebody in. */
    @Transactional
    public void admit(NewPerson person, Person by) {
        People.keptBy(by);
        check.check(person);
        people.lockAdministrators();
        if (people.names().keySet().stream().anyMatch(person.login()::equalsIgnoreCase)) {
            throw Refused.invalid("login", "people.refused.taken");
        }
        people.add(person);
        Person admitted = find(person.login());
        tell(PersonTold.Kind.ADMITTED, admitted, by, people.lock(admitted.login()));
    }

    /**
     * Changes what the wish makes another of somebody.
     *
     * @param wish makes of what the person is what they shall be; it is asked once nobody else can change them
     * @param password the new one, null to leave it as it is
     */
    @Transactional
    public void change(String login, UnaryOperator<PersonState> wish, @Nullable String password, Person by) {
        change(login, null, wish, password, by);
    }

    /** The same, if nobody has changed the person since they had the version that was seen; null for whatever they have. */
    @Transactional
    public void change(
            String login,
            @Nullable Integer seen,
            UnaryOperator<PersonState> wish,
            @Nullable String password,
            Person by) {
        People.keptBy(by);
        people.lockAdministrators();
        find(login);
        int version = people.lock(login);
        Person before = find(login);
        if (seen != null && seen != version - 1) {
            throw Refused.stale("refused.person.stale", login, seen, version - 1);
        }
        PersonState was = state(before);
        PersonState now = placed(was, wish.apply(was));
        boolean rolesOrSide = !was.roles().equals(now.roles()) || !Objects.equals(was.side(), now.side());
        boolean standing = rolesOrSide || was.active() != now.active();
        if (standing) {
            anotherThan(by, before);
        }
        check.check(was, now, password);
        if (standing) {
            keepAnAdministrator(before, now);
        }
        if (!was.name().equals(now.name())) {
            people.setName(login, now.name());
            tell(PersonTold.Kind.NAME, before, by, version);
        }
        if (rolesOrSide) {
            people.setRoles(login, now.roles(), now.side());
            tellRoles(before, now, by, version);
        }
        if (!Objects.equals(was.organisation(), now.organisation())) {
            people.setOrganisation(login, now.organisation());
        }
        setContact(before, now.language(), now.email(), by, version);
        if (password != null) {
            people.setPassword(login, password);
            tell(PersonTold.Kind.PASSWORD_RESET, before, by, version);
        }
        if (was.active() != now.active()) {
            people.setActive(login, now.active());
            tell(now.active() ? PersonTold.Kind.REOPENED : PersonTold.Kind.CLOSED, before, by, version);
        }
    }

    /** Sets how oneself is written to. */
    @Transactional
    public void setOwnContact(Person me, @Nullable String language, @Nullable String email) {
        Wrongs wrongs = new Wrongs();
        String checked = wrongs.read(() -> Contact.language(language));
        String address = wrongs.read(() -> Contact.email(email));
        wrongs.refuse();
        int version = people.lock(me.login());
        setContact(find(me.login()), Objects.requireNonNull(checked), address, me, version);
    }

    /** Gives oneself another password. */
    @Transactional
    public void setOwnPassword(Person me, String password) {
        String checked = Passwords.checked(password);
        int version = people.lock(me.login());
        people.setPassword(me.login(), checked);
        tell(PersonTold.Kind.PASSWORD_CHANGED, find(me.login()), me, version);
    }

    private void setContact(Person before, String language, @Nullable String email, Person by, int version) {
        String address = Contact.email(email);
        boolean moved = !Objects.equals(before.email(), address);
        if (moved || !before.language().equals(language)) {
            people.setContact(before.login(), language, address);
        }
        if (moved) {
            tell(PersonTold.Kind.ADDRESS, before, by, version);
        }
    }

    private void tellRoles(Person before, PersonState now, Person by, int version) {
        if (!before.roles().equals(now.roles())) {
            tell(PersonTold.Kind.ROLES, before, by, version);
        }
        if (!Objects.equals(before.side(), now.side())) {
            tell(PersonTold.Kind.SIDE, before, by, version);
        }
    }

    private void tell(PersonTold.Kind kind, Person before, Person by, int version) {
        events.publishEvent(new PersonTold(kind, before, find(before.login()), by, version));
    }

    /** Whom somebody works for is of their side. */
    private static PersonState placed(PersonState was, PersonState wish) {
        boolean moved = !Objects.equals(was.side(), wish.side());
        return moved && Objects.equals(was.organisation(), wish.organisation()) ? wish.withOrganisation(null) : wish;
    }

    private static void anotherThan(Person by, Person person) {
        if (by.login().equals(person.login())) {
            throw Refused.wrongState("people.refused.oneself");
        }
    }

    private void keepAnAdministrator(Person before, PersonState now) {
        boolean stays = now.active() && now.roles().contains(Role.ADMINISTRATOR);
        boolean another = people.all().stream()
                .anyMatch(person -> person.active()
                        && person.has(Role.ADMINISTRATOR)
                        && people.hasPassword(person.login())
                        && !person.login().equals(before.login()));
        if (before.active() && before.has(Role.ADMINISTRATOR) && !stays && !another) {
            throw Refused.wrongState("refused.person.last-administrator");
        }
    }

    private PersonState state(Person person) {
        return new PersonState(
                person.name(),
                person.side(),
                person.roles(),
                person.side() == null
                        ? null
                        : people.organisation(person.login()).orElse(null),
                person.language(),
                person.email(),
                person.active());
    }

    private Person find(String login) {
        return people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
    }
}
