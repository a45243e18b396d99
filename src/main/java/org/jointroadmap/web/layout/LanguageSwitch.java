package org.jointroadmap.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jointroadmap.party.People;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Changes the language of pages and letters, and leads back to where the reader was. */
@Screen
class LanguageSwitch {
    /** More does not fit into the head of an answer. */
    private static final int LONGEST = 1_000;

    private final Languages languages;
    private final SignedIn signedIn;
    private final People people;

    LanguageSwitch(Languages languages, SignedIn signedIn, People people) {
        this.languages = languages;
        this.signedIn = signedIn;
        this.people = people;
    }

    @PostMapping("/language")
    View choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!Languages.ALL.contains(language)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        languages.setLocale(request, response, Locale.forLanguageTag(language));
        signedIn.person(request).ifPresent(me -> people.setContact(me.login(), language, me.email()));
        String root = request.getContextPath() + "/";
        RedirectView there = new RedirectView(isOurs(back) && back.startsWith(root) ? back : root);
        // What a reader searches for may stand in braces.
        there.setExpandUriTemplateVariables(false);
        return there;
    }

    /** Only a path of this site: no other host, and nothing that a browser could read as one. */
    private static boolean isOurs(String address) {
        return address.length() <= LONGEST && address.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }
}
