package org.jointroadmap.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A script of a partner's system: HTTP Basic and JSON. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // The server closes what is idle for long; a request on such a connection would get no answer.
        System.setProperty("jdk.httpclient.keepalive.timeout", "1");
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String credentials;

    Client(int port, String login, String password) {
        this.address = "http://localhost:" + port;
        this.credentials =
                Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    Answer patch(String path, String body, String... headers) {
        return send("PATCH", path, body, headers);
    }

    Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /** Changes what was just read. */
    Answer change(String path, String what, String body) {
        return post(path + what, body, seen(path));
    }

    /** The header that says which version of something was just read. */
    String[] seen(String path) {
        return new String[] {"If-Match", get(path).etag()};
    }

    /** Sends a file as a browser's form does. */
    Answer upload(String path, String name, byte[] content) {
        return upload(path, new Multipart().file("file", name, content));
    }

    Answer upload(String path, Multipart form) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", form.type())
                .POST(form.body()));
    }

    /** Sends a body that is of this type or says so. */
    Answer sendAs(String type, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** What is no text. */
    byte[] bytes(String path) {
        return bytes(
                http,
                HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials));
    }

    static byte[] bytes(HttpClient http, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Content-Security-Policy").orElse(""),
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Retry-After").orElse(""),
                response.body());
    }

    public record Answer(
            int status, String location, String type, String policy, String etag, String retryAfter, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }
    }
}
