package org.jointroadmap.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jointroadmap.Refused;
import org.jointroadmap.party.InvitationDesk;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who was invited chooses their first password, by the link of their letter. */
@Screen
class InvitationPage {
    private static final String OVER = "login/invitation-over";

    private final InvitationDesk desk;

    InvitationPage(InvitationDesk desk) {
        this.desk = desk;
    }

    /** A letter whose invitation had ended before it was sent leads here. */
    @GetMapping("/invitation")
    String over(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return OVER;
    }

    @GetMapping("/invitation/{secret}")
    String show(@PathVariable String secret, Model model, HttpServletRequest request, HttpServletResponse response) {
        return found(secret, model, request, response, () -> "login/invitation");
    }

    @PostMapping("/invitation/{secret}")
    String accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Attempt attempt) {
        return found(
                secret,
                model,
                request,
                response,
                () -> attempt.make(
                        () -> desk.accept(secret, password),
                        "login.invitation.done",
                        "/login",
                        () -> "login/invitation"));
    }

    private String found(
            String secret,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Supplier<String> then) {
        // Its address is a secret, which no other page is to be told.
        response.setHeader("Referrer-Policy", "no-referrer");
        Person person;
        try {
            person = desk.invited(secret, request.getRemoteAddr());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.NOT_FOUND) {
                throw refused;
            }
            return over(response);
        }
        model.addAttribute("person", person).addAttribute("secret", secret);
        return then.get();
    }
}
