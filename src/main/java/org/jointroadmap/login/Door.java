package org.jointroadmap.login;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jointroadmap.LeftOut;
import org.jointroadmap.Refusals;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Credentials;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.LocaleResolver;

/** What every way in has in common; a module with addresses of its own builds its chain on it. */
@Component
public class Door {
    private static final HttpStatus UNWANTED = HttpStatus.UNSUPPORTED_MEDIA_TYPE;

    private final Refusals refusals;
    private final LocaleResolver languages;
    private final OpenSessions sessions;
    private final FilePlaces files;

    Door(Refusals refusals, LocaleResolver languages, Credentials credentials, FilePlaces files) {
        this.refusals = refusals;
        this.languages = languages;
        this.sessions = new OpenSessions(credentials);
        this.files = files;
    }

    /** A chain that lets nobody in on what is no longer so. */
    public HttpSecurity chain(HttpSecurity http) throws Exception {
        return guarded(http, new Files(files, sessions, nobodysFiles(), this::unwanted, false))
                .requestCache(cache -> cache.requestCache(new WayBack()));
    }

    /** A chain for programs: they come with Basic; a browser's session counts too, but then needs its CSRF token. */
    public HttpSecurity programs(HttpSecurity http) throws Exception {
        return guarded(http, new Files(files, sessions, nobody(), this::refuseUnwanted, true))
                .addFilterBefore(new Unnamed(nobody()), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterAfter(
                        new Files(files, sessions, nobody(), this::refuseUnwanted, false),
                        AnonymousAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(nobody()))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(nobody()).accessDeniedHandler(notYours()));
    }

    /** Before anything reads a parameter, for which the server would read the files too. */
    private HttpSecurity guarded(HttpSecurity http, Files gate) {
        return http.addFilterBefore(sessions, AuthorizationFilter.class).addFilterBefore(gate, CsrfFilter.class);
    }

    private AuthenticationEntryPoint nobodysFiles() {
        RequestMatcher programs = at("/camunda/api/**");
        AuthenticationEntryPoint program = nobody();
        AuthenticationEntryPoint browser = loginPage();
        return (request, response, failure) ->
                (programs.matches(request) ? program : browser).commence(request, response, failure);
    }

    private void refuseUnwanted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, UNWANTED, "refused.no-file-here");
    }

    private void unwanted(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Told so, the error page does not try to read the form once more.
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new MultipartException("not taken here"));
        response.sendError(UNWANTED.value());
    }

    /** Tells a program that it has to say who it is. */
    public AuthenticationEntryPoint nobody() {
        return (request, response, failure) -> {
            if (failure instanceof SignInRefused delayed) {
                refuse(request, response, delayed.refused());
            } else {
                refuse(request, response, HttpStatus.UNAUTHORIZED, "refused.nobody");
            }
        };
    }

    /** Tells a program that this is not for its person. */
    public AccessDeniedHandler notYours() {
        return (request, response, failure) -> {
            Optional<Refused> leftOut = failure instanceof CsrfException ? LeftOut.of(request) : Optional.empty();
            if (leftOut.isPresent()) {
                refuse(request, response, leftOut.get());
                return;
            }
            String key = failure instanceof CsrfException ? "refused.token" : "refused.not-yours";
            refuse(request, response, HttpStatus.FORBIDDEN, key);
        };
    }

    /** Leads a browser to where people sign in. */
    public AuthenticationEntryPoint loginPage() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");
        page.setFavorRelativeUris(true);
        return page;
    }

    /** Answers, before any controller, in the reader's language. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        refusals.write(response, refused, languages.resolveLocale(request));
    }

    /** Answers, before any controller, in the reader's language; the key is that of the words. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        refusals.write(response, status, key, languages.resolveLocale(request));
    }

    /** An address in this program's own terms: without context path or a proxy's prefix, decoded. */
    public static RequestMatcher at(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }
}
