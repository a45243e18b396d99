package org.jointroadmap.workflow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.jointroadmap.login.Door;
import org.jointroadmap.login.SignedIn;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.workflow.EngineGroups;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Runs each call of the engine's interfaces as whoever is signed in, so that the engine's authorisations hold. */
class EngineIdentity extends OncePerRequestFilter {
    private static final String NO_GROUP = "no-group";

    private final IdentityService identity;
    private final People people;
    private final EngineGroups groups;
    private final Door door;

    EngineIdentity(IdentityService identity, People people, EngineGroups groups, Door door) {
        this.identity = identity;
        this.people = people;
        this.groups = groups;
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Person> person = SignedIn.login().flatMap(people::find).filter(Person::active);
        if (person.isEmpty()) {
            door.refuse(request, response, HttpStatus.UNAUTHORIZED, "refused.nobody");
            return;
        }
        identity.setAuthentication(person.get().login(), groups(person.get()));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The engine's lists ask for the tasks of one's groups, and fail for whoever has none. */
    private List<String> groups(Person person) {
        Set<String> known = groups.of(person);
        return known.isEmpty() ? List.of(NO_GROUP) : List.copyOf(known);
    }
}
