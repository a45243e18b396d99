package org.jointroadmap.web.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Person;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Gives every page what its frame shows: who reads it, where they are, where they can go.
 * These are attributes of the request, not of a model, so that the pages of refusals have them too.
 */
@Component
class Frame implements HandlerInterceptor {
    private final SignedIn signedIn;
    private final List<Section> sections;
    private final Parties parties;
    private final LocaleResolver languages;

    Frame(SignedIn signedIn, Environment environment, Parties parties, LocaleResolver languages) {
        this.signedIn = signedIn;
        this.parties = parties;
        this.languages = languages;
        this.sections = Section.all(environment.acceptsProfiles(Profiles.of("sample")));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            putUp(request);
        }
        return true;
    }

    void putUp(HttpServletRequest request) {
        String path = path(request);
        String inside = path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
        Person me = signedIn.person(request).orElse(null);
        request.setAttribute("me", me);
        request.setAttribute("here", address(path, request));
        Map<Boolean, List<Section>> open = sections.stream()
                .filter(section -> section.isFor(me))
                .collect(Collectors.partitioningBy(section -> section.isFirstFor(me)));
        request.setAttribute("sections", open.get(true));
        request.setAttribute("further", open.get(false));
        Locale language = languages.resolveLocale(request);
        request.setAttribute(
                "betweenSides",
                parties.all().stream().map(side -> side.name(language)).toList());
        request.setAttribute(
                "section",
                sections.stream()
                        .filter(section -> section.holds(inside))
                        .findFirst()
                        .orElse(null));
    }

    /** An error page stands at the address that failed. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static String address(String path, HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getQueryString() != null
                ? path + "?" + request.getQueryString()
                : path;
    }
}
