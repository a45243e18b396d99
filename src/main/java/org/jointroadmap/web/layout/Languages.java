package org.jointroadmap.web.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointroadmap.party.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** In which language a page is written: the person's, else the one chosen in this browser, else the browser's. */
@Component("localeResolver")
public class Languages implements LocaleResolver {
    public static final List<String> ALL = Person.LANGUAGES;

    private static final String COOKIE = "language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final SignedIn signedIn;

    Languages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return signedIn.person(request)
                .map(Person::language)
                .or(() ->
                        Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue))
                .filter(ALL::contains)
                .map(Locale::forLanguageTag)
                .orElseGet(() -> preferred(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static Locale preferred(HttpServletRequest request) {
        List<Locale.LanguageRange> wanted = request.getHeader("Accept-Language") == null
                ? List.of()
                : Collections.list(request.getLocales()).stream()
                        .map(locale -> new Locale.LanguageRange(locale.toLanguageTag()))
                        .toList();
        String tag = Locale.lookupTag(wanted, ALL);
        return Locale.forLanguageTag(tag == null ? ALL.get(0) : tag);
    }
}
