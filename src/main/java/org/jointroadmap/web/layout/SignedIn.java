package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** Who sent a request; looked up once for each. */
@Component
public class SignedIn {
    private static final String KEPT = SignedIn.class.getName();

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    public Optional<Person> person(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            return Optional.empty();
        }
        if (request.getAttribute(KEPT) instanceof Person kept) {
            return Optional.of(kept);
        }
        Optional<Person> found = people.find(principal.getName());
        found.ifPresent(person -> request.setAttribute(KEPT, person));
        return found;
    }
}
