package org.jointroadmap.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointroadmap.project.Proposal;
import org.jointroadmap.sample.SampleProject.Step;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Projects in different stages; the subjects are the report's, everything else is made up. */
@Component
@Profile("sample")
class SampleProjects {
    private final Clock clock;

    SampleProjects(Clock clock) {
        this.clock = clock;
    }

    List<SampleProject> all() {
        return List.of(vehicles(), fireTrucks(), lifts(), wagons(), houses());
    }

    private SampleProject vehicles() {
        return project(
                0,
                "Assembly of MAZ vehicles in Ganja",
                "2.2",
                List.of("870422", "870423"),
                "Ganja Automobile Plant",
                Stream.of(agreed(), prepared(), piloted(), List.of(report()))
                        .flatMap(List::stream)
                        .toList());
    }

    private SampleProject fireTrucks() {
        return project(
                0,
                "Fire trucks on MAZ chassis",
                "2.3",
                List.of("870530"),
                "Ministry of Emergency Situations, repair plant",
                Stream.concat(agreed().stream(), prepared().stream().limit(2)).toList());
    }

    private SampleProject lifts() {
        return project(
                1,
                "Lift plant in Sumgait",
                "2.4",
                List.of("842810"),
                "Mogilevliftmash",
                List.of(assessment("assess-by-proposer", false, "yes", "The site and the market are there.")));
    }

    private SampleProject wagons() {
        return project(
                1,
                "Railway flat wagons of joint make",
                "2.6",
                List.of("860692"),
                "Mogilev Carriage Works",
                List.of(
                        assessment("assess-by-proposer", false, "yes", "Two hundred wagons are needed each year."),
                        assessment(
                                "assess-by-partner",
                                true,
                                "no",
                                "Say who certifies the wagons for the 1520 mm gauge.")));
    }

    /** It lacks what the rules ask for, so that only its proposer sees it. */
    private static SampleProject houses() {
        return new SampleProject(
                0,
                new Proposal("joint-production", "Wooden houses from ready parts", "", "4.2", List.of("940610"), ""),
                List.of());
    }

    private static SampleProject project(
            int proposer, String title, String item, List<String> codes, String partner, List<Step> steps) {
        String summary = title + ": the proposer brings the design and the first sets of parts, the partner the site,"
                + " the people and a growing share of local parts. Sample text.";
        return new SampleProject(
                proposer, new Proposal("joint-production", title, summary, item, codes, partner), steps);
    }

    private static List<Step> agreed() {
        return List.of(
                assessment("assess-by-proposer", false, "yes", "Demand is steady, the plant has free capacity."),
                assessment("assess-by-partner", true, "yes", "The site is suitable, people can be trained."),
                agreement("agree-by-proposer", false),
                agreement("agree-by-partner", true));
    }

    private static Step assessment(String task, boolean byPartner, String recommended, String grounds) {
        return new Step(task, byPartner, "coordinator", Map.of("recommended", recommended, "grounds", grounds));
    }

    private static Step agreement(String task, boolean byPartner) {
        return new Step(task, byPartner, "cochair", Map.of("agreed", "yes", "grounds", "In line with the roadmap."));
    }

    private List<Step> prepared() {
        return List.of(
                new Step(
                        "prepare-site",
                        true,
                        "coordinator",
                        Map.of("site", "Hall 2 of the plant", "siteReadyOn", day(-20), "siteReady", true)),
                new Step(
                        "prepare-funding",
                        false,
                        "coordinator",
                        Map.of("fundingUsd", 4_500_000, "fundingSource", "Export credit", "fundingReady", true)),
                new Step(
                        "prepare-certification",
                        true,
                        "coordinator",
                        Map.of(
                                "authority",
                                "State Agency for Standards",
                                "certificateDueOn",
                                day(-10),
                                "certificationReady",
                                true)),
                new Step(
                        "prepare-localisation-plan",
                        false,
                        "coordinator",
                        Map.of(
                                "localContentPercent",
                                25,
                                "localContentGoalPercent",
                                50,
                                "localisationPlan",
                                "Cabins, then frames, then axles.",
                                "localisationPlanReady",
                                true)));
    }

    private List<Step> piloted() {
        return List.of(
                new Step("make-pilot-batch", false, "coordinator", Map.of("units", 10, "madeOn", day(-5))),
                new Step(
                        "accept-pilot-batch",
                        true,
                        "coordinator",
                        Map.of("accepted", "yes", "grounds", "All ten passed the road test.")));
    }

    private Step report() {
        return new Step(
                "report-production",
                true,
                "coordinator",
                Map.of("period", day(0).substring(0, 7), "output", 24, "localContentPercent", 27, "finished", "no"));
    }

    private String day(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday).toString();
    }
}
