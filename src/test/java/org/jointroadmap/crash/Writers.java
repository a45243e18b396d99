package org.jointroadmap.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People who change titles, move dates to and fro and propose projects, and remember what was acknowledged. */
final class Writers {
    private static final List<String> ITEMS = List.of("1.1", "2.2", "2.3", "3.1", "3.3");

    private final Api api;
    private final AtomicInteger counter = new AtomicInteger();
    private final Api secretary;
    private final Map<String, String> acknowledgedTitles = new ConcurrentHashMap<>();
    private final Map<String, String> triedTitles = new ConcurrentHashMap<>();
    private final Set<String> acknowledgedProjects = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile boolean writing;

    Writers(int port) {
        this.api = new Api(port, "by.coordinator");
        this.secretary = new Api(port, "secretary");
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

    int acknowledged() {
        return acknowledged.get();
    }

    /** One line for each acknowledged change that is not there. */
    List<String> lost() throws IOException, InterruptedException {
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, String> title : acknowledgedTitles.entrySet()) {
            String now = api.get("/api/items/" + title.getKey()).path("title").asText();
            if (!now.equals(title.getValue()) && !now.equals(triedTitles.get(title.getKey()))) {
                lost.add(title.getKey() + " is \"" + now + "\" instead of \"" + title.getValue() + "\"");
            }
        }
        for (String project : acknowledgedProjects) {
            if (!api.get(project).has("processInstanceId")) {
                lost.add(project + " is gone");
            }
        }
        return lost;
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
                redate(item, due);
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

    /** Only the joint secretariat moves a date without asking. */
    private void redate(String item, LocalDate due) throws IOException, InterruptedException {
        String address = "/api/items/" + item;
        String seen = "\"" + secretary.get(address).path("version").asText() + "\"";
        String body = "{\"dueText\": \"" + due + "\", \"reason\": \"A slip\"}";
        if (secretary.send("PATCH", address, body, "If-Match", seen).statusCode() == 200) {
            acknowledged.incrementAndGet();
        }
    }

    private boolean patch(String item, String body) throws IOException, InterruptedException {
        String address = "/api/items/" + item;
        String seen = "\"" + api.get(address).path("version").asText() + "\"";
        boolean done = api.send("PATCH", address, body, "If-Match", seen).statusCode() == 200;
        if (done) {
            acknowledged.incrementAndGet();
        }
        return done;
    }

    private void propose(int number) throws IOException, InterruptedException {
        String body = "{\"lifecycle\": \"joint-production\", \"title\": \"Project number " + number
                + "\", \"summary\": \"A series of machines that both sides make together in one plant, sample text.\","
                + " \"item\": \"2.2\", \"hsCodes\": [\"870193\"], \"partnerOrganisation\": \"Plant\"}";
        HttpResponse<String> answer = api.send("POST", "/api/projects", body, "Idempotency-Key", "key-" + number);
        if (answer.statusCode() == 201) {
            acknowledged.incrementAndGet();
            acknowledgedProjects.add(
                    URI.create(answer.headers().firstValue("Location").orElseThrow())
                            .getPath());
        }
    }
}
