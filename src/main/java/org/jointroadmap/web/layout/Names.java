package org.jointroadmap.web.layout;

import java.util.Map;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.workflow.OpenTask;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What codes and logins are called, in the language of the page. */
@Component
public class Names {
    private static final String KEPT = Names.class.getName();

    private final Parties parties;
    private final People people;
    private final Texts texts;

    Names(Parties parties, People people, Texts texts) {
        this.parties = parties;
        this.people = people;
        this.texts = texts;
    }

    /** The country of an alpha-3 code; the joint secretariat for who is of no side. */
    public String side(String code) {
        if (code.isEmpty() || code.equals(OpenTask.JOINT)) {
            return texts.get("layout.secretariat");
        }
        return parties.side(code).name(LocaleContextHolder.getLocale());
    }

    /** What a code that may be that of a side is called; itself if it is none. */
    public String orCode(String code) {
        return parties.all().stream()
                .filter(side -> side.code().equals(code))
                .map(side -> side.name(LocaleContextHolder.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /** A text whose lines may begin with the code of the side that said them, as the grounds of an objection do. */
    public String spoken(String text) {
        return parties.spoken(text, LocaleContextHolder.getLocale());
    }

    /** The name of a person; a login that is none, such as that of the program itself, stays as it is. */
    public String person(String login) {
        return peoplesNames().getOrDefault(login, login);
    }

    /** Read once for each request: a list names somebody in every row. */
    @SuppressWarnings("unchecked")
    private Map<String, String> peoplesNames() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        Object kept = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        if (kept != null) {
            return (Map<String, String>) kept;
        }
        Map<String, String> names = people.names();
        request.setAttribute(KEPT, names, RequestAttributes.SCOPE_REQUEST);
        return names;
    }
}
