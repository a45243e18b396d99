package org.jointroadmap.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People who change titles, move dates to and fro and propose projects, and remember what was acknowledged. */
final class Writers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ITEMS = List.of("1.1", "2.2", "2.3", "3.1", "3.3");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final AtomicInteger counter = new AtomicInteger();
    private final Map<String, String> acknowledgedTitles = new ConcurrentHashMap<>();
    private final Map<String, String> triedTitles = new ConcurrentHashMap<>();
    private final Set<String> acknowledgedProjects = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile boolean writing;

    Writers(int port) {
        this.address = "http://localhost:" + port;
    }

    List<Thread> begin() {
        writing = true;
        List<Thread> threads = new ArrayList<>();
        for (String item : ITEMS) {
            threads.add(new Thread(() -> write(item), "writer-" + item));
        }
        threads.forEach(Thread::start);
        return threads;
    }

    void stop() {
        writing = false;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** One line for each acknowledged change that is not there. */
    List<String> lost() throws IOException, InterruptedException {
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, String> title : acknowledgedTitles.entrySet()) {
            String now = get("/api/items/" + title.getKey()).path("title").asText();
            if (!now.equals(title.getValue()) && !now.equals(triedTitles.get(title.getKey()))) {
                lost.add(title.getKey() + " is \"" + now + "\" instead of \"" + title.getValue() + "\"");
            }
        }
        for (String project : acknowledgedProjects) {
            if (!get(project).has("processInstanceId")) {
                lost.add(project + " is gone");
            }
        }
        return lost;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send("GET", path, "", "").body());
    }

    private void write(String item) {
        try {
            while (writing) {
                int number = counter.incrementAndGet();
                String title = "Title " + number;
                triedTitles.put(item, title);
                if (patch(item, "{\"title\": \"" + title + "\"}")) {
                    acknowledgedTitles.put(item, title);
                }
                LocalDate due = LocalDate.now().plusDays(number % 2 == 0 ? -30 : 90);
                patch(item, "{\"dueText\": \"" + due + "\"}");
                if (number % 5 == 0) {
                    propose(number);
                }
            }
        } catch (IOException killed) {
            writing = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean patch(String item, String body) throws IOException, InterruptedException {
        boolean done = send("PATCH", "/api/items/" + item, body, "").statusCode() == 200;
        if (done) {
            acknowledged.incrementAndGet();
        }
        return done;
    }

    private void propose(int number) throws IOException, InterruptedException {
        String body = "{\"lifecycle\": \"joint-production\", \"title\": \"Project number " + number
                + "\", \"summary\": \"A series of machines that both sides make together in one plant, sample text.\","
                + " \"item\": \"2.2\", \"hsCodes\": [\"870193\"], \"partnerOrganisation\": \"Plant\"}";
        HttpResponse<String> answer = send("POST", "/api/projects", body, "key-" + number);
        if (answer.statusCode() == 201) {
            acknowledged.incrementAndGet();
            acknowledgedProjects.add(
                    URI.create(answer.headers().firstValue("Location").orElseThrow())
                            .getPath());
        }
    }

    private HttpResponse<String> send(String method, String path, String body, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("by.coordinator:sample".getBytes()))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
