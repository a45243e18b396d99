package org.jointroadmap.sample;

import java.util.stream.Collectors;
import org.jointroadmap.monitoring.Evaluations;
import org.jointroadmap.party.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database once and says on the console how to come in. */
@Component
@Profile("sample")
class Sample {
    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    private final People everybody;
    private final SamplePeople people;
    private final SampleRoadmap roadmap;
    private final SampleProjects projects;
    private final SampleWork work;
    private final SampleTrade trade;
    private final SampleOpportunities opportunities;
    private final Evaluations evaluations;
    private final TransactionTemplate transactions;

    Sample(
            People everybody,
            SamplePeople people,
            SampleRoadmap roadmap,
            SampleProjects projects,
            SampleWork work,
            SampleTrade trade,
            SampleOpportunities opportunities,
            Evaluations evaluations,
            TransactionTemplate transactions) {
        this.everybody = everybody;
        this.people = people;
        this.roadmap = roadmap;
        this.projects = projects;
        this.work = work;
        this.trade = trade;
        this.opportunities = opportunities;
        this.evaluations = evaluations;
        this.transactions = transactions;
    }

    /**
     * People and roadmap come all or nothing, so that a start that is broken off leaves an empty database to the next;
     * then, once the engine does its own work, the people work on their projects, task by task, and all is evaluated.
     */
    @EventListener
    @Order(0)
    void fill(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return;
        }
        if (everybody.isEmpty()) {
            transactions.executeWithoutResult(status -> {
                people.add();
                roadmap.add();
            });
            boolean traded = trade.add(everybody.find("secretary").orElseThrow());
            projects.all().forEach(work::carryOut);
            if (traded) {
                opportunities.workOn();
            }
            evaluations.evaluateEverything(everybody.find(SamplePeople.AUTHOR).orElseThrow());
            roadmap.leaveAPlanToConfirm();
        }
        if (change.getSource() instanceof ServletWebServerApplicationContext web) {
            welcome(web.getWebServer().getPort());
        }
    }

    private void welcome(int port) {
        String logins = people.all().stream().map(SamplePerson::login).collect(Collectors.joining(", "));
        LOG.info(
                "Joint Roadmap is ready: http://localhost:{}/ — sample logins (password \"{}\"): {}",
                port,
                SamplePerson.PASSWORD,
                logins);
    }
}
