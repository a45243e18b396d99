package org.jointroadmap.web.people;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jointroadmap.Refused;
import org.jointroadmap.party.DepartureDesk;
import org.jointroadmap.party.InvitationDesk;
import org.jointroadmap.party.Passwords;
import org.jointroadmap.party.People;
import org.jointroadmap.party.PeopleDesk;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.PersonState;
import org.jointroadmap.party.Role;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Choice;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an administrator may change of somebody: name, side, roles, organisation, password, access. */
@Screen
@RequestMapping("/people/{login}")
class PersonPage {
    private static final String BACK = "/people/{login}";

    private final People people;
    private final PeopleDesk desk;
    private final DepartureDesk departures;
    private final InvitationDesk invitations;
    private final Choices choices;
    private final Workplaces workplaces;

    PersonPage(
            People people,
            PeopleDesk desk,
            DepartureDesk departures,
            InvitationDesk invitations,
            Choices choices,
            Workplaces workplaces) {
        this.invitations = invitations;
        this.departures = departures;
        this.people = people;
        this.desk = desk;
        this.choices = choices;
        this.workplaces = workplaces;
    }

    @GetMapping
    String show(@PathVariable String login, Person me, Model model, Locale language) {
        Person person = changeable(login, me);
        return page(
                person,
                new PersonForm(login, person.name(), person.side(), null, person.roles(), null, null, null),
                model,
                language);
    }

    @PostMapping
    String change(
            @PathVariable String login, PersonForm form, Person me, Model model, Locale language, Attempt attempt) {
        Person person = changeable(login, me);
        return attempt.make(
                () -> desk.change(login, was -> wish(form, was, login.equals(me.login())), null, me),
                "people.done.changed",
                BACK,
                () -> page(person, form, model, language));
    }

    @PostMapping("/organisation")
    String place(
            @PathVariable String login,
            @RequestParam(required = false) @Nullable Long organisation,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        return make(
                login, was -> was.withOrganisation(organisation), "organisation", BACK, me, model, language, attempt);
    }

    @PostMapping("/password")
    String reset(
            @PathVariable String login,
            @RequestParam String password,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        changeable(login, me);
        return attempt.make(
                () -> desk.change(login, UnaryOperator.identity(), Passwords.checked(password), me),
                "people.done.reset",
                BACK,
                () -> show(login, me, model, language));
    }

    @PostMapping("/invitation")
    String invite(@PathVariable String login, Person me, Model model, Locale language, Attempt attempt) {
        return attempt.make(
                () -> invitations.invite(login, me),
                "people.done.invited-again",
                BACK,
                () -> show(login, me, model, language));
    }

    @PostMapping("/activity")
    String open(
            @PathVariable String login,
            @RequestParam boolean active,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        String done = active ? "activated" : "deactivated";
        return make(login, was -> was.withActive(active), done, "/people", me, model, language, attempt);
    }

    @PostMapping("/departure")
    String leave(
            @PathVariable String login,
            @RequestParam(defaultValue = "") String to,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        changeable(login, me);
        return attempt.make(
                () -> departures.leave(login, to, me),
                "people.done.left",
                "/people",
                () -> show(login, me, model, language));
    }

    private String make(
            String login,
            UnaryOperator<PersonState> wish,
            String done,
            String next,
            Person me,
            Model model,
            Locale language,
            Attempt attempt) {
        changeable(login, me);
        return attempt.make(
                () -> desk.change(login, wish, null, me),
                "people.done." + done,
                next,
                () -> show(login, me, model, language));
    }

    /** The page offers nobody their own side and roles. */
    private static PersonState wish(PersonForm form, PersonState was, boolean oneself) {
        PersonState wish = form.appliedTo(was);
        return oneself && form.roles() == null ? was.withName(wish.name()) : wish;
    }

    private String page(Person person, PersonForm form, Model model, Locale language) {
        model.addAttribute("person", person);
        model.addAttribute("form", form);
        model.addAttribute("invited", !people.hasPassword(person.login()));
        model.addAttribute("sides", choices.sides(form.side()));
        model.addAttribute("roles", Role.values());
        model.addAttribute(
                "successors",
                departures.successorsOf(person).stream()
                        .map(other -> new Choice(other.login(), other.name(), false))
                        .toList());
        model.addAttribute(
                "organisations",
                workplaces.of(
                        String.valueOf(person.side()),
                        organisation -> organisation.nameEn().equals(person.organisation()),
                        language));
        return "people/person";
    }

    private Person changeable(String login, Person me) {
        People.keptBy(me);
        return people.find(login).orElseThrow(() -> Refused.notFound("people.refused.unknown"));
    }
}
