package org.jointroadmap.admission;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointroadmap.Folding;

/** What a column of such a table holds, by its heading in English, Russian, Belarusian or Azerbaijani. */
public enum Heading {
    PASSWORD("парол|password|parol|sifrə"),
    EMAIL("mail|почт|пошт|e-?poct|^poct"),
    LOGIN("login|логин|лагін|учетн|пользоват|карыстальн|user ?name|istifadəci"),
    ROLES("^rol|\\broles?\\b|^рол[ьиі]"),
    LANGUAGE("^language|^язык|^мова|^dil\\b"),
    SIDE("^side|^country|^party|^сторон|^стран|^бок\\b|^краін|^tərəf|^olkə"),
    NAME_EN("\\ben\\b|engl|англ|ingilis"),
    NAME_RU("\\bru\\b|russ|русск|расейск|rusca|rus dil"),
    NAME_AZ("\\baz\\b|azer|азерб|azərb"),
    CODE("^code|^код\\b|^kod\\b|^id\\b"),
    ORGANISATION(
            "organi[sz]ation|организац|арганізац|ведомств|министерств|works for|место работы|təskilat|qurum|ministr"),
    NAME("name|имя|фамил|ф\\.? ?и\\.? ?о|назван|наименован|назва|^ad\\b|soyad");

    /** Those of a table of people. */
    static final Set<Heading> OF_PEOPLE = Set.of(PASSWORD, EMAIL, LOGIN, ROLES, LANGUAGE, SIDE, ORGANISATION, NAME);

    /** Those of a table of organisations, whose name may stand under a heading that says no language. */
    static final Set<Heading> OF_ORGANISATIONS = Set.of(SIDE, NAME_EN, NAME_RU, NAME_AZ, CODE, ORGANISATION, NAME);

    private final Pattern words;

    Heading(String words) {
        this.words = Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
    }

    boolean isMeant(String heading) {
        return words.matcher(Folding.fold(heading)).find();
    }

    /** How it is written in the keys of texts: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
