package org.jointroadmap.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/** The page of an error that the server finds before it is known who asks; in the language that the browser knows. */
final class PlainPage {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final String HEADING = "error.heading.";
    private static final String ADVICE = "error.advice.";

    private PlainPage() {}

    static boolean isWanted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    static String of(HttpServletRequest request, int status) {
        Locale language = language(request);
        ResourceBundle texts = ResourceBundle.getBundle(
                "texts.error",
                language.equals(RUSSIAN) ? RUSSIAN : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        int kind = Stream.of(status, status < 500 ? 400 : 500)
                .filter(known -> texts.containsKey(HEADING + known))
                .findFirst()
                .orElse(500);
        String heading = say(texts, HEADING + kind);
        return "<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                + heading + "</title></head><body><h1>" + heading + "</h1><p>" + say(texts, ADVICE + kind)
                + "</p><p><a href=\"/\">" + say(texts, "error.way-on") + "</a></p></body></html>\n";
    }

    private static String say(ResourceBundle texts, String key) {
        return HtmlUtils.htmlEscape(texts.getString(key), "UTF-8");
    }

    /** The one chosen in this browser, else the browser's. */
    private static Locale language(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("language"))
                .map(Cookie::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .map(wanted -> request.getLocale().getLanguage()))
                .filter(RUSSIAN.getLanguage()::equals)
                .map(russian -> RUSSIAN)
                .orElse(Locale.ENGLISH);
    }
}
