package org.jointroadmap.generated;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws a lifecycle by chance: the same seed draws the same one. */
final class LifecycleDrawing {
    /** The gate that a rule of the test knows. */
    static final String GATE = "check-generated";
    /** What that rule asks for. */
    static final String READY = "generatedReady";

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
            <bpmn:process id="%s" name="Lifecycle %s" isExecutable="true" camunda:historyTimeToLive="P30D">
            %s
            """;

    private final String key;
    private final Random random;
    private final boolean extra;
    private final Numbers numbers = new Numbers();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, Place> tasks = new HashMap<>();
    private final Figures figures;

    private LifecycleDrawing(long seed, boolean extra) {
        this.key = "generated-" + seed;
        this.random = new Random(seed);
        this.extra = extra;
        this.figures = new Figures(random, numbers, new FormDrawing(key, random, numbers, files), tasks);
    }

    /** The first version of a lifecycle. */
    static Drawn first(long seed) {
        return new LifecycleDrawing(seed, false).drawn();
    }

    /** The second version, with one more step at the end of its last stage. */
    static Drawn second(long seed) {
        return new LifecycleDrawing(seed, true).drawn();
    }

    private Drawn drawn() {
        Scope process = new Scope(numbers);
        String start = process.id("StartEvent");
        process.place("startEvent", start, "", "");
        String again = process.id("Gateway");
        Port at = draft(process, process.node(Port.of(start), "exclusiveGateway", again, "", ""));
        at = process.node(at, "serviceTask", process.id("Activity"), verb("handOver", "Hand over"), "");
        int stages = 1 + random.nextInt(4);
        for (int number = 1; number <= stages; number++) {
            at = stage(process, at, number, number == stages);
            if (number < stages && random.nextInt(4) == 0) {
                at = figures.returned(process, at, again);
            }
        }
        at = process.node(at, "serviceTask", process.id("Activity"), verb("closeProject", "Close"), "");
        process.node(at, "endEvent", process.id("Event"), "", "");
        String text = HEAD.formatted(key, key, Scope.properties("subject", "project"))
                + process.text()
                + "</bpmn:process></bpmn:definitions>";
        files.put(key + ".bpmn", text.getBytes(StandardCharsets.UTF_8));
        return new Drawn(key, files, tasks);
    }

    private Port draft(Scope process, Port from) {
        Place draft = new Place("", true, false, 1);
        Port at = random.nextBoolean() ? figures.task(process, from, draft, List.of("proposer")) : from;
        return random.nextBoolean() ? figures.gate(process, at, draft) : at;
    }

    private Port stage(Scope process, Port from, int number, boolean last) {
        Scope inner = process.inner();
        String start = inner.id("Event");
        inner.place("startEvent", start, "", "");
        Place place = new Place("", false, false, 0);
        Port at = figures.some(inner, Port.of(start), place);
        if (last && extra) {
            at = figures.task(inner, at, place, List.of("partner"), Drawn.EXTRA);
        }
        inner.node(at, "endEvent", inner.id("Event"), "", "");
        String reports = random.nextBoolean() ? Scope.properties("reports", "true") : "";
        return process.node(
                from, "subProcess", "stage-" + number, "name=\"Stage " + number + "\"", reports + inner.text());
    }

    static String verb(String verb, String name) {
        return "name=\"%s\" camunda:delegateExpression=\"${%s}\"".formatted(name, verb);
    }
}
