package org.jointroadmap.matrix;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, signed in or not, who calls whatever there is, with the tokens that our pages gave. */
final class Person {
    private static final Pattern LINK = Pattern.compile("<[^>]*\\s(?:href|src|action|hx-get)=\"(/[^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String login;
    private final String address;
    private final String prefix;
    private final String token;

    /** @param prefix that a proxy in front says that it took away, "" for none */
    Person(String login, String address, String prefix) {
        this.login = login;
        this.address = address;
        this.prefix = prefix;
        String given = token(call("GET", "/login", null, "").body());
        if (!login.isEmpty()) {
            call(
                    "POST",
                    "/login",
                    "username=" + login + "&password=sample&_csrf=" + URLEncoder.encode(given, StandardCharsets.UTF_8),
                    "");
            call("GET", "/camunda/app/tasklist/default/", null, "");
            given = token(call("GET", "/", null, "").body());
        }
        this.token = given;
    }

    String login() {
        return login;
    }

    /** The country whose person this is, "" for none. */
    String side() {
        return login.startsWith("by.") ? "BLR" : login.startsWith("az.") ? "AZE" : "";
    }

    boolean acts() {
        return !side().isEmpty() && login.matches(".*\\.(coordinator|head|deputy|cochair)");
    }

    /** The links of a page that forget the path under which the program stands for this person. */
    List<String> outside(String page) {
        String root = URI.create(address).getPath() + prefix + "/";
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith(root))
                .toList();
    }

    Reply call(String method, String path, String body) {
        return call(method, path, body, token);
    }

    private Reply call(String method, String path, String body, String known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Content-Type",
                        body != null && body.startsWith("--parts")
                                ? "multipart/form-data; boundary=parts"
                                : known.isEmpty() || body == null || !body.startsWith("{")
                                        ? "application/x-www-form-urlencoded"
                                        : "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!known.isEmpty()) {
            request.header("X-CSRF-TOKEN", known);
        }
        if (!prefix.isEmpty()) {
            request.header("X-Forwarded-Prefix", prefix);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
        } catch (IOException broken) {
            throw new IllegalStateException(login + " " + method + " " + path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    @Override
    public String toString() {
        return login.isEmpty() ? "nobody" : login;
    }
}
