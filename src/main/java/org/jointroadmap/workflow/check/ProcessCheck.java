package org.jointroadmap.workflow.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A process says what it is about, how long its history lives and what people call it. */
final class ProcessCheck {
    private static final Pattern TIME = Pattern.compile("P[1-9][0-9]{0,4}[DMY]|[1-9][0-9]{0,4}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;
    private static final Set<String> TRUTH = Set.of("true", "false");

    private final Model model;
    private final FileFaults faults;
    private final Set<String> ownKeys;

    ProcessCheck(Model model, FileFaults faults, Set<String> ownKeys) {
        this.model = model;
        this.faults = faults;
        this.ownKeys = ownKeys;
    }

    void check() {
        Element process = model.process().element();
        if (!process.id().equals(model.key())) {
            faults.at(process, "process-id", process.id(), model.key());
        }
        if (!KEY.matcher(model.key()).matches() || model.key().length() > LONGEST) {
            faults.at(process, "process-key", model.key());
        }
        if (process.attribute("name").isBlank()) {
            faults.at(process, "no-name", process.id());
        }
        if (!process.attribute("isExecutable").equals("true")) {
            faults.at(process, "not-executable", process.id());
        }
        if (!TIME.matcher(process.attribute("camunda:historyTimeToLive")).matches()) {
            faults.at(process, "history", process.id());
        }
        subject(process);
        properties(process);
        pool();
    }

    private void subject(Element process) {
        if (model.isOwn() && !ownKeys.contains(model.key())) {
            faults.at(process, "no-subject", process.id());
        } else if (!model.isOwn() && !Model.SUBJECTS.contains(model.subject())) {
            faults.at(process, "subject", model.subject(), Nearest.to(model.subject(), Model.SUBJECTS));
        }
        String offered = process.property("offered");
        if (!offered.isEmpty() && !TRUTH.contains(offered)) {
            faults.at(process, "property-truth", "offered", offered);
        }
    }

    private void properties(Element process) {
        Map<String, Set<String>> known = Map.of(
                "process", Set.of("subject", "offered"),
                "subProcess", Set.of("reports"),
                "userTask", Set.of("other-person-than"));
        process.all().filter(element -> known.containsKey(element.name())).forEach(element -> element.properties()
                .filter(property ->
                        !known.getOrDefault(element.name(), Set.of()).contains(property.attribute("name")))
                .forEach(property -> faults.warn(
                        property,
                        "property-unknown",
                        property.attribute("name"),
                        Nearest.to(property.attribute("name"), known.getOrDefault(element.name(), Set.of())))));
        model.nodes("subProcess").map(Node::element).forEach(stage -> {
            String reports = stage.property("reports");
            if (!reports.isEmpty() && !TRUTH.contains(reports)) {
                faults.at(stage, "property-truth", "reports", reports);
            }
        });
    }

    /** Lanes come with a pool; there is one, and it is of this process. */
    private void pool() {
        model.root()
                .children("collaboration")
                .flatMap(pool -> pool.children("participant"))
                .forEach(pool -> {
                    if (!pool.attribute("processRef").equals(model.process().id())) {
                        faults.at(pool, "other-pool", pool.id());
                    }
                });
    }
}
