package org.jointroadmap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** What a request says about the host goes into no answer. */
@WholeApplicationTest
@ContextConfiguration(initializers = Edges.SecondH2.class)
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class HostTest {
    private static final String EVIL = "evil.example";
    private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (JSESSIONID=[^;]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/roadmap",
            "/items/1",
            "/projects",
            "/projects/propose",
            "/flags",
            "/opportunities",
            "/trade",
            "/trade/imports",
            "/trade/classifications",
            "/rules",
            "/notices",
            "/people",
            "/people/me",
            "/login",
            "/login?error",
            "/no/such/page",
            "/error",
            "/camunda",
            "/camunda/",
            "/camunda/app/",
            "/camunda/app/tasklist",
            "/camunda/app/tasklist/default/",
            "/api/me",
            "/api/items",
            "/api/no",
            "/v3/api-docs",
            "/engine-rest/task",
            "/actuator/health",
            "/actuator",
            "/app.css");

    @Autowired
    World world;

    @LocalServerPort
    int port;

    private String prefix = "";

    @BeforeEach
    void people() {
        world.peopled();
    }

    @Test
    void noAnswerNamesTheHostThatTheRequestClaims() {
        for (String address : ADDRESSES) {
            assertThat(get(address, "")).as(address).doesNotContain(EVIL);
        }
        String session = signIn();
        for (String address : ADDRESSES) {
            assertThat(get(address, session)).as(address).doesNotContain(EVIL);
        }
    }

    @Test
    void behindAPrefixAllWaysLeadInside() {
        prefix = "X-Forwarded-Prefix: /inside\r\n";
        assertThat(get("/roadmap", "")).contains("Location: /inside/login").doesNotContain(EVIL);
        String session = signIn();
        assertThat(get("/login", session)).contains("action=\"/inside/login\"");
        String token = token(get("/people/me", session));
        String form = "language=en&back=" + encoded("/inside/roadmap?q={a}") + "&_csrf=" + encoded(token);
        assertThat(post("/language", session, form))
                .contains("Location: /inside/roadmap?q=")
                .doesNotContain(EVIL);
        assertThat(post("/language", session, form.replace("%2Finside", ""))).contains("Location: /inside/\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "/%2e", "/a\u00a0", "//a", "/a?b"})
    void aPrefixThatIsNoPathIsRefused(String none) {
        prefix = "X-Forwarded-Prefix: " + none + "\r\n";
        assertThat(get("/login", "")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a/", "/a, /b"})
    void aPrefixMayBeOfSeveralProxies(String path) {
        prefix = "X-Forwarded-Prefix: " + path + "\r\n";
        assertThat(get("/login", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void behindAPrefixWhatIsMadeStandsInside() {
        prefix = "X-Forwarded-Prefix: /inside\r\n";
        String person =
                "{\"login\":\"by.new\",\"name\":\"New\",\"language\":\"en\",\"password\":\"a long enough one\",\"side\":\"BLR\",\"roles\":[\"reader\"]}";
        assertThat(told("/api/people", "admin", Edges.ADMINISTRATORS_PASSWORD, person))
                .contains("Location: /inside/api/people/by.new\r\n");
        assertThat(told("/api/evaluations", "secretary", "sample", "{\"scope\":\"all\"}"))
                .contains("Location: /inside/api/evaluations/");
    }

    private String told(String address, String login, String password, String json) {
        String basic = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        String headers = "Authorization: Basic " + basic
                + "\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: " + json.length()
                + "\r\n";
        return send("POST " + address, headers, json);
    }

    /** Signs in from a page that was asked for, so that the way back is kept; the cookie of the new session. */
    private String signIn() {
        String asked = get("/roadmap?q=1", "");
        String cookie = "Cookie: " + found(COOKIE, asked) + "\r\n";
        String page = get("/login", cookie);
        String form = "username=reader&password=sample&_csrf=" + encoded(token(page));
        String answer = post("/login", cookie, form);
        assertThat(answer)
                .containsPattern("Location: (/inside)?/roadmap\\?q=1\r\n")
                .doesNotContain(EVIL);
        return "Cookie: " + found(COOKIE, answer) + "\r\n";
    }

    private String get(String address, String headers) {
        return send("GET " + address, headers, "");
    }

    private String post(String address, String headers, String form) {
        String type = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n";
        return send("POST " + address, headers + type, form);
    }

    private String send(String line, String headers, String body) {
        try (Wire wire = new Wire(port)) {
            return wire.write(line + " HTTP/1.1\r\nHost: " + EVIL + "\r\nX-Forwarded-Host: " + EVIL
                            + "\r\nForwarded: host=" + EVIL + "\r\n" + prefix
                            + (headers.contains("Accept:") ? "" : "Accept: text/html\r\n") + headers
                            + "Connection: close\r\n\r\n" + body)
                    .everything();
        }
    }

    private static String token(String page) {
        return found(TOKEN, page);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
