package org.jointroadmap.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointroadmap.Controls;
import org.jointroadmap.Refused;
import org.jointroadmap.Refused.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says at once all that is wrong with what an administrator entered of a person. */
@Component
class PersonCheck {
    private static final int LONGEST_NAME = 120;

    private final Parties parties;
    private final Organisations organisations;

    /** Where pages stand among those of people. */
    private static final Set<String> TAKEN = Set.of("new", "me", "table", "tables");

    PersonCheck(Parties parties, Organisations organisations) {
        this.parties = parties;
        this.organisations = organisations;
    }

    /** @throws Refused if such a person cannot be let in */
    void check(NewPerson person) {
        List<Problem> problems = new ArrayList<>();
        require(
                person.login().matches("[a-zA-Z][a-zA-Z0-9._-]{0,59}")
                        && !TAKEN.contains(person.login().toLowerCase(Locale.ROOT)),
                "login",
                problems);
        name(person.name(), problems);
        side(person.side(), problems);
        roles(person.roles(), person.side(), problems);
        String password = person.password();
        require(password == null || Passwords.isFit(password), "password", problems);
        if (password == null && person.email() == null) {
            problems.add(new Problem("password", "people.refused.invitation", List.of()));
        }
        organisation(person.organisation(), person.side(), problems);
        contact(person.language(), person.email(), problems);
        refuse(problems);
    }

    /** Roles and side as they were are not asked for again: an old database may hold what would be refused now. */
    void check(PersonState was, PersonState wish, @Nullable String password) {
        List<Problem> problems = new ArrayList<>();
        name(wish.name(), problems);
        if (!wish.roles().equals(was.roles()) || !String.valueOf(wish.side()).equals(String.valueOf(was.side()))) {
            side(wish.side(), problems);
            roles(wish.roles(), wish.side(), problems);
        }
        require(password == null || Passwords.isFit(password), "password", problems);
        organisation(wish.organisation(), wish.side(), problems);
        contact(wish.language(), wish.email(), problems);
        refuse(problems);
    }

    private void name(String name, List<Problem> problems) {
        require(
                !name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && Controls.inOneLine(name).isEmpty(),
                "name",
                problems);
    }

    private void side(@Nullable String side, List<Problem> problems) {
        require(
                side == null
                        || parties.all().stream().anyMatch(one -> one.code().equals(side)),
                "side",
                problems);
    }

    private static void roles(Set<Role> roles, @Nullable String side, List<Problem> problems) {
        problems.addAll(RoleRules.problems(roles, side));
    }

    private void organisation(@Nullable Long id, @Nullable String side, List<Problem> problems) {
        require(
                id == null
                        || organisations.all().stream()
                                .anyMatch(one -> one.id() == id && one.side().equals(side)),
                "organisation",
                problems);
    }

    private static void contact(String language, @Nullable String email, List<Problem> problems) {
        try {
            Contact.language(language);
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
        try {
            Contact.email(email);
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
    }

    private static void require(boolean right, String field, List<Problem> problems) {
        if (!right) {
            problems.add(new Problem(field, "people.refused." + field, List.of()));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(Refused.Kind.INVALID, problems);
        }
    }
}
