package org.jointroadmap.sample;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointroadmap.fact.Subject;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.People;
import org.jointroadmap.party.Person;
import org.jointroadmap.party.Side;
import org.jointroadmap.project.Project;
import org.jointroadmap.project.Proposals;
import org.jointroadmap.workflow.OpenTask;
import org.jointroadmap.workflow.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does the work of the sample's people: proposes, and completes tasks as they would in the Tasklist. */
@Component
@Profile("sample")
class SampleWork {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Proposals proposals;
    private final Tasks tasks;
    private final Parties parties;
    private final People people;

    SampleWork(Proposals proposals, Tasks tasks, Parties parties, People people) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.parties = parties;
        this.people = people;
    }

    void carryOut(SampleProject plan) {
        List<Side> sides = parties.all();
        Side proposer = sides.get(plan.proposer());
        Side partner = sides.get(1 - plan.proposer());
        Project project = proposals.propose(plan.proposal(), person(proposer, "coordinator"));
        for (SampleProject.Step step : plan.steps()) {
            Person person = person(step.byPartner() ? partner : proposer, step.post());
            complete(Subject.project(project.id().toString()), step.task(), person, step.answers());
        }
    }

    /** Waits for a task and completes it. */
    void complete(Subject subject, String task, Person person, Map<String, Object> answers) {
        tasks.complete(await(subject, task, person).id(), person, answers);
    }

    /** The coordinator of the first side, or of its partner. */
    Person coordinator(boolean ofPartner) {
        return person(parties.all().get(ofPartner ? 1 : 0), "coordinator");
    }

    /** Between two tasks the engine may have work of its own, which it does in another transaction. */
    private OpenTask await(Subject subject, String key, Person person) {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
            Optional<OpenTask> open = tasks.about(subject, person).stream()
                    .filter(task -> task.key().equals(key))
                    .findFirst();
            if (open.isPresent()) {
                return open.get();
            }
            pause();
        }
        throw new IllegalStateException("The sample's task " + key + " of " + subject + " does not come");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program stops while it fills the sample", stopped);
        }
    }

    private Person person(Side side, String post) {
        return people.find(side.iso2().toLowerCase(Locale.ROOT) + "." + post).orElseThrow();
    }
}
