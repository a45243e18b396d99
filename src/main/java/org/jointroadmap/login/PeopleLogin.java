package org.jointroadmap.login;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointroadmap.Controls;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Credentials;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.PersonTold;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by their password; their roles become authorities. */
@Component
class PeopleLogin implements AuthenticationProvider {
    private static final Set<PersonTold.Kind> CHOSEN =
            EnumSet.of(PersonTold.Kind.PASSWORD_CHANGED, PersonTold.Kind.PASSWORD_RESET);

    private final Credentials credentials;
    private final People people;

    PeopleLogin(Credentials credentials, People people) {
        this.credentials = credentials;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        try {
            if (!match(login, String.valueOf(attempt.getCredentials()), attempt.getDetails())) {
                throw new BadCredentialsException("Wrong name or password.");
            }
        } catch (Refused refused) {
            throw new SignInRefused(refused);
        }
        var known = UsernamePasswordAuthenticationToken.authenticated(
                login, null, authorities(people.find(login).orElseThrow()));
        known.setDetails(admission(login));
        return known;
    }

    private boolean match(String login, String password, @Nullable Object details) {
        if (Controls.hasNul(login) || Controls.hasNul(password)) {
            throw Refused.malformed("", "refused.nul");
        }
        String address = details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null;
        return credentials.match(login, password, address);
    }

    /** Whoever chooses another password stays signed in; all their other sessions end. */
    @EventListener
    void follow(PersonTold told) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof UsernamePasswordAuthenticationToken known
                && CHOSEN.contains(told.kind())
                && known.getName().equals(told.person().login())
                && known.getDetails() instanceof Admission) {
            known.setDetails(admission(known.getName()));
        }
    }

    private Admission admission(String login) {
        return new Admission(credentials.mark(login).orElse(""));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static List<SimpleGrantedAuthority> authorities(Person person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
