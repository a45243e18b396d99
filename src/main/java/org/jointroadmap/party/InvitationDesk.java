package org.jointroadmap.party;

import java.util.Optional;
import org.jointroadmap.Change;
import org.jointroadmap.Refused;
import org.jointroadmap.party.invitation.Invitations;
import org.jointroadmap.party.password.Guesses;
import org.jointroadmap.party.password.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators invite people to choose their first password, and where those choose it. */
@Component
public class InvitationDesk {
    private final People people;
    private final Invitations invitations;
    private final Guesses guesses;
    private final ApplicationEventPublisher events;

    InvitationDesk(People people, Invitations invitations, Guesses guesses, ApplicationEventPublisher events) {
        this.people = people;
        this.invitations = invitations;
        this.guesses = guesses;
        this.events = events;
    }

    /** Sends somebody who has no password another letter; the link of the one before ends. */
    @Transactional
    public void invite(String login, Person by) {
        People.keptBy(by);
        Person person = people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
        int version = people.lock(login);
        if (!person.active()) {
            throw Refused.wrongState("people.refused.invitation.closed");
        }
        if (people.hasPassword(login)) {
            throw Refused.wrongState("people.refused.invitation.password");
        }
        if (person.email() == null) {
            throw Refused.invalid("email", "people.refused.invitation");
        }
        open(person, by, version);
    }

    /** Draws the secret of somebody's link for the letter that is sent now; none for whom is not invited any more. */
    public Optional<String> draw(String login) {
        return invitations.draw(login);
    }

    /**
     * Whose link this is. Who guesses at links is slowed as who guesses passwords.
     *
     * @param address from where it comes
     * @throws Refused if the link does not hold, or too many wrong ones came before
     */
    public Person invited(String secret, @Nullable String address) {
        Guesses.Taken taken = guesses.take(Place.of(address));
        Person person = invitations.login(secret).flatMap(people::find).orElseThrow(InvitationDesk::over);
        taken.giveBack();
        return person;
    }

    /** Uses the link up and gives its person the password that they chose. */
    @Transactional
    public void accept(String secret, @Nullable String password) {
        String checked = Passwords.checked(password);
        String login = invitations.login(secret).orElseThrow(InvitationDesk::over);
        int version = people.lock(login);
        if (!invitations.use(secret)) {
            throw over();
        }
        Person person = people.find(login).orElseThrow();
        events.publishEvent(
                Change.of("person.accepted", "person/" + login).by(login).onBehalfOf(person.side()));
        people.setPassword(login, checked, login);
        events.publishEvent(new PersonTold(PersonTold.Kind.PASSWORD_CHOSEN, person, person, person, version));
    }

    @EventListener
    void follow(PeopleAdmitted admitted) {
        admitted.people().stream()
                .filter(person -> !people.hasPassword(person.login()))
                .forEach(person -> open(person, admitted.by(), people.version(person.login())));
    }

    /** Who is let in without a password is invited; a link ends with the access, with a password and with the address. */
    @EventListener
    void follow(PersonTold told) {
        String login = told.person().login();
        switch (told.kind()) {
            case ADMITTED -> {
                if (!people.hasPassword(login)) {
                    open(told.person(), told.by(), told.version());
                }
            }
            case ADDRESS -> {
                if (invitations.isOpen(login)) {
                    open(told.person(), told.by(), told.version());
                }
            }
            case CLOSED, PASSWORD_RESET, PASSWORD_CHANGED -> invitations.end(login);
            default -> {}
        }
    }

    private void open(Person person, Person by, int version) {
        invitations.open(person.login());
        if (person.email() == null) {
            return;
        }
        events.publishEvent(
                Change.of("person.invited", "person/" + person.login()).by(by.login()));
        events.publishEvent(new PersonInvited(person, by, version));
    }

    private static Refused over() {
        return Refused.notFound("people.refused.invitation.over");
    }
}
