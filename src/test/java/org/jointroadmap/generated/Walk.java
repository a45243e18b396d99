package org.jointroadmap.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Some lifecycles from their files to their ends, by people who do what chance says. */
final class Walk {
    private static final long PATIENCE = 60_000_000_000L;

    private static final int ROUNDS_OF_THE_FIRST = 4;

    private final World world;
    private final Random random;
    private final List<Long> seeds;
    private final AnyAnswers answers;
    private final List<Course> courses = new ArrayList<>();
    private Crowd crowd;
    private int round;
    private boolean seconded;
    private int answered;
    private int moved;

    Walk(World world, List<Long> seeds, Crowd crowd) {
        this.world = world;
        this.seeds = seeds;
        this.random = new Random(seeds.hashCode());
        this.answers = new AnyAnswers(random);
        this.crowd = crowd;
    }

    /** Publishes the first version of each, and proposes a project of each. */
    void begin() throws IOException, InterruptedException {
        for (long seed : seeds) {
            world.publish(LifecycleDrawing.first(seed));
        }
        awaitVersion(1);
        for (long seed : seeds) {
            Drawn drawn = LifecycleDrawing.second(seed);
            String side = Crowd.SIDES.get(random.nextInt(2));
            String id = crowd.propose(side, drawn.key());
            String instance = crowd.project(side, id).path("processInstanceId").asText();
            courses.add(new Course(drawn, side, id, instance));
        }
    }

    /** Answers whether all are closed; after a crash it is called again. */
    void walk() throws IOException, InterruptedException {
        long progress = System.nanoTime();
        int stood = -1;
        Map<String, OpenTask> tasks = crowd.tasks();
        while (!courses.stream().allMatch(Course::isClosed)) {
            for (Course course : running()) {
                act(course, course.mine(tasks.values()));
            }
            if (++round >= ROUNDS_OF_THE_FIRST && !seconded) {
                seconds();
                seconded = true;
            }
            Map<String, OpenTask> before = crowd.tasks();
            List<Course.Sight> sights = new ArrayList<>();
            for (Course course : running()) {
                if (!isOver(course)) {
                    sights.add(course.see(crowd));
                }
            }
            tasks = crowd.tasks();
            for (Course.Sight sight : sights) {
                sight.check(before.values(), tasks.values());
            }
            int state = courses.stream().mapToInt(Course::answered).sum() * 1000
                    + running().size();
            if (state != stood) {
                stood = state;
                progress = System.nanoTime();
            }
            assertThat(System.nanoTime() - progress)
                    .as("nothing goes on in %s: %s", running(), tasks.values())
                    .isLessThan(PATIENCE);
        }
    }

    int answered() {
        return answered;
    }

    int moved() {
        return moved;
    }

    /** The program was started again. */
    void goOn(Crowd others) throws IOException, InterruptedException {
        crowd = others;
        Set<String> waiting = crowd.tasks().keySet();
        for (Course course : courses) {
            course.settle(crowd, waiting);
        }
    }

    void leave() throws IOException {
        for (Course course : courses) {
            for (String file : course.drawn().files().keySet()) {
                Files.deleteIfExists(world.models().resolve(file));
            }
        }
    }

    private List<Course> running() {
        return courses.stream().filter(course -> !course.isClosed()).toList();
    }

    private void act(Course course, List<OpenTask> tasks) throws IOException, InterruptedException {
        List<OpenTask> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);
        for (OpenTask task : shuffled) {
            if (random.nextInt(3) > 0 && task.isFree() && crowd.claim(task)) {
                answer(course, task);
            }
        }
        if (random.nextInt(15) == 0) {
            crowd.turn(course.proposer(), course.id(), "suspension");
        }
        if (seconded && !course.isSecond() && random.nextInt(3) == 0) {
            move(course);
        }
    }

    private void answer(Course course, OpenTask task) throws IOException, InterruptedException {
        JsonNode form = crowd.form(task);
        if (!form.has("components")) {
            return;
        }
        Map<String, JsonNode> given = answers.to(form);
        course.submits(task, given);
        HttpResponse<String> reply = crowd.submit(task, given);
        if (reply.statusCode() < 300) {
            course.wasTaken();
            answered++;
        } else {
            course.wasNotTaken();
            assertThat(reply.statusCode())
                    .as("%s, %s: %s to %s", course, task.key(), reply.body(), given)
                    .isIn(404, 409, 500);
        }
    }

    private void move(Course course) throws IOException, InterruptedException {
        crowd.move(course.drawn().key(), course.id(), true);
        if (!crowd.move(course.drawn().key(), course.id(), false).path("moved").isEmpty()) {
            moved++;
        }
    }

    private boolean isOver(Course course) throws IOException, InterruptedException {
        JsonNode project = crowd.project(course.proposer(), course.id());
        switch (project.path("status").asText()) {
            case "closed" -> course.end(crowd);
            case "suspended" -> crowd.turn(course.proposer(), course.id(), "resumption");
            default -> {}
        }
        return course.isClosed();
    }

    private void seconds() throws IOException, InterruptedException {
        for (long seed : seeds) {
            world.publish(LifecycleDrawing.second(seed));
        }
        awaitVersion(2);
    }

    private void awaitVersion(int version) throws IOException, InterruptedException {
        for (long seed : seeds) {
            crowd.awaitVersion("generated-" + seed, version);
        }
    }
}
