package org.jointroadmap.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.PeopleAdmitted;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.PersonTold;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people, and the secretaries of both sides, what was done to roles, sides, names, addresses and access. */
@Component
class PeopleLetters {
    /** Ends the name of what is told to an address that is given up, for whoever reads there. */
    static final String TO_THE_OLD = "-old";

    /** Of how many people a letter says the names. */
    private static final int NAMED = 50;

    private final PlainLetters letters;
    private final UsedAddresses addresses;
    private final Recipients recipients;
    private final Parties parties;
    private final People people;
    private final MessageSource texts;

    PeopleLetters(
            PlainLetters letters,
            UsedAddresses addresses,
            Recipients recipients,
            Parties parties,
            People people,
            MessageSource texts) {
        this.letters = letters;
        this.addresses = addresses;
        this.recipients = recipients;
        this.parties = parties;
        this.people = people;
        this.texts = texts;
    }

    @EventListener
    void tell(PersonTold told) {
        Person person = told.person();
        Map<String, Person> readers = new LinkedHashMap<>();
        // Who is let in without a password reads it in their letter of invitation.
        if (told.kind() != PersonTold.Kind.ADMITTED || people.hasPassword(person.login())) {
            readers.put(person.login(), person);
        }
        recipients.secretaries().forEach(secretary -> readers.putIfAbsent(secretary.login(), secretary));
        // The letter about an end of access is the last one: it goes out although nobody writes to this person any
        // more.
        String pinned = told.kind() == PersonTold.Kind.CLOSED ? person.email() : null;
        readers.values().forEach(reader -> write(event(told), told, reader, reader == person ? pinned : null));
        String old = told.before().email();
        if (told.kind() == PersonTold.Kind.ADDRESS && old != null) {
            addresses.follow(person.login(), old, person.email());
            if (!addresses.isDead(person.login(), old)) {
                write(event(told) + TO_THE_OLD, told, person, old);
            }
        }
    }

    /** Those whom a table let in are told by their invitations, the secretaries of both sides of all at once. */
    @EventListener
    void tell(PeopleAdmitted admitted) {
        String names = admitted.people().stream()
                .limit(NAMED)
                .map(person -> person.name() + " (" + person.login() + ")")
                .collect(Collectors.joining(", "));
        int more = Math.max(0, admitted.people().size() - NAMED);
        List<Object> words = List.of(admitted.by().name(), admitted.people().size(), names, more);
        recipients
                .secretaries()
                .forEach(reader -> letters.write(
                        "people-admitted-" + admitted.people().get(0).login(),
                        reader,
                        "letter.people.title",
                        words,
                        "letter.people.text",
                        words,
                        "/people"));
    }

    private void write(String event, PersonTold told, Person reader, @Nullable String address) {
        Person person = told.person();
        Locale language = reader.locale();
        List<Object> words = List.of(
                person.name(),
                person.login(),
                told.by().name(),
                words(told.kind(), told.before(), language),
                words(told.kind(), person, language));
        boolean oneself = reader.login().equals(person.login());
        letters.write(
                event,
                reader,
                address,
                "letter.person.title." + told.kind().key(),
                words,
                "letter.person.text." + told.kind().key(),
                words,
                oneself ? "/people/me" : "/people#" + person.login());
    }

    private static String event(PersonTold told) {
        return "person-" + told.person().login() + "-" + told.version() + "-"
                + told.kind().key();
    }

    /** What the change is about: before it and after it. */
    private String words(PersonTold.Kind kind, Person person, Locale language) {
        return switch (kind) {
            case NAME -> person.name();
            case SIDE -> side(person, language);
            case ADMITTED -> side(person, language) + ", " + roles(person, language);
            default -> roles(person, language);
        };
    }

    private String side(Person person, Locale language) {
        return person.side() == null
                ? text("letter.person.no-side", language)
                : parties.side(person.side()).name(language);
    }

    private String roles(Person person, Locale language) {
        return person.roles().stream()
                .map(role -> text("people.role." + role.key(), language))
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Locale language) {
        return Objects.requireNonNull(texts.getMessage(key, null, language));
    }
}
