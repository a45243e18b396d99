package org.jointroadmap.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in on our page and calls what the Tasklist calls. */
public final class Session {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String address;

    public Session(int port, String login) {
        this(port, login, "sample");
    }

    Session(int port, String login, String password) {
        this(port);
        enter(login, password);
        get("/camunda/app/tasklist/default/");
    }

    private Session(int port) {
        this.address = "http://localhost:" + port;
    }

    /** What the login page answers. */
    static Client.Answer signIn(int port, String login) {
        return new Session(port).enter(login, "sample");
    }

    static Client.Answer signIn(int port, String login, String password) {
        return new Session(port).enter(login, password);
    }

    private Client.Answer enter(String login, String password) {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new AssertionError("The login page has no token");
        }
        String form = "username=" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public Client.Answer get(String path) {
        return send(request(path).GET());
    }

    /** What is no text. */
    byte[] bytes(String path) {
        return Client.bytes(http, request(path));
    }

    /** As a browser asks for a page. */
    Client.Answer see(String path) {
        return send(request(path)
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .GET());
    }

    Client.Answer post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(body)));
    }

    /** As a page that is too old to know the token does. */
    Client.Answer postWithoutToken(String path, String body) {
        return send(request(path)
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html, application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Chooses a language on a page, which then leads back. */
    Client.Answer language(String language, String back) {
        Matcher token = TOKEN.matcher(get("/people/me").body());
        if (!token.find()) {
            throw new AssertionError("The page has no token");
        }
        return send(request("/language")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("language=" + language + "&back="
                        + URLEncoder.encode(back, StandardCharsets.UTF_8) + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
    }

    /** Presses a button that stands on a page and leads to an address. */
    Client.Answer press(String page, String to) {
        return sendForm(page, to, "");
    }

    /** Sends a form of a page to an address, its token last. */
    Client.Answer sendForm(String page, String to, String fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError(page + " has no form");
        }
        return send(request(to)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + (fields.isEmpty() ? "" : "&") + "_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
    }

    /** Sends a file in a form of a page, as a browser does, which says that it reads pages. */
    Client.Answer upload(String page, byte[] content) {
        return uploadTo(page, page, content);
    }

    /** As {@link #upload}, with the token of one page to another address. */
    Client.Answer uploadTo(String page, String to, byte[] content) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError(page + " has no form");
        }
        Multipart form = new Multipart().field("_csrf", token.group(1)).file("file", "figures.csv", content);
        return send(request(to)
                .header("Accept", "text/html")
                .header("Content-Type", form.type())
                .POST(form.body()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Client.Answer send(HttpRequest.Builder request) {
        try {
            return Client.answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
