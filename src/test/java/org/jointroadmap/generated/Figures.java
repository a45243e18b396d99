package org.jointroadmap.generated;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** The figures of which lifecycles are drawn; each goes on from one place and leads to one place. */
final class Figures {
    private static final List<String> SIDES = List.of("proposer", "partner");
    private static final List<String> WHO = List.of("coordinators", "coordinators", "heads", "deputies", "cochairs");
    private static final List<String> DAYS = List.of("P1D", "P3D", "P10D", "P1M");
    private final int deepest;
    private final Random random;
    private final Numbers numbers;
    private final FormDrawing forms;
    private final Map<String, Place> tasks;

    Figures(Random random, Numbers numbers, FormDrawing forms, Map<String, Place> tasks) {
        this.random = random;
        this.deepest = 1 + random.nextInt(3);
        this.numbers = numbers;
        this.forms = forms;
        this.tasks = tasks;
    }

    /** One to three figures one after the other. */
    Port some(Scope scope, Port from, Place place) {
        Port at = from;
        for (int more = 1 + random.nextInt(2); more > 0; more--) {
            at = figure(scope, at, place);
        }
        return at;
    }

    private Port figure(Scope scope, Port from, Place place) {
        int kind = place.depth() >= deepest ? random.nextInt(3) : random.nextInt(13);
        return switch (kind) {
            case 0, 1 -> task(scope, from, place, SIDES);
            case 2 -> wait(scope, from);
            case 3 -> twoWays(scope, from, place);
            case 4 -> threeWays(scope, from, place);
            case 5 -> loop(scope, from, place);
            case 6, 7 -> fork(scope, from, place);
            case 8 -> both(scope, from, place);
            case 9 -> twoKeys(scope, from, place);
            case 10 -> late(scope, from, place);
            case 11 -> part(scope, from, place);
            default -> reminded(scope, from, place);
        };
    }

    Port task(Scope scope, Port from, Place place, List<String> sides) {
        return task(scope, from, place, sides, scope.id("Activity"));
    }

    Port task(Scope scope, Port from, Place place, List<String> sides, String id) {
        boolean office = sides.equals(SIDES) && random.nextInt(12) == 0;
        String group = office ? "secretariat" : sides.get(random.nextInt(sides.size())) + "-" + who();
        return task(scope, from, place, id, group, forms.form(), "");
    }

    private Port task(Scope scope, Port from, Place place, String id, String group, String form, String inner) {
        tasks.put(id, place);
        String attributes =
                "name=\"Do %s\" camunda:formRef=\"%s\" camunda:candidateGroups=\"%s\" camunda:dueDate=\"P%dD\""
                        .formatted(id, form, group, 1 + random.nextInt(30));
        return scope.node(from, "userTask", id, attributes, inner);
    }

    private String who() {
        return WHO.get(random.nextInt(WHO.size()));
    }

    private String anybody(Place place) {
        return (place.draft() || random.nextBoolean() ? "proposer-" : "partner-") + who();
    }

    /** A gate, and whoever fills what is lacking there. */
    Port gate(Scope scope, Port from, Place place) {
        String form = forms.form(forms.yesOrNo(LifecycleDrawing.READY));
        Port asked = ask(scope, from, place, form);
        String merge = scope.id("Gateway");
        scope.node(asked, "exclusiveGateway", merge, "", "");
        Port checked = scope.node(
                Port.of(merge), "serviceTask", LifecycleDrawing.GATE, LifecycleDrawing.verb("checkGate", "Check"), "");
        String gateway = gateway(scope, checked, "");
        Port filled = ask(scope, new Port(gateway, "${!complete}", "no"), place, form);
        scope.flow(filled, merge);
        return new Port(gateway, "${complete}", "yes");
    }

    private Port ask(Scope scope, Port from, Place place, String form) {
        return task(scope, from, place, scope.id("Activity"), anybody(place), form, "");
    }

    private static String gateway(Scope scope, Port from, String attributes) {
        String id = scope.id("Gateway");
        scope.node(from, "exclusiveGateway", id, "name=\"What now?\" " + attributes, "");
        return id;
    }

    private Port wait(Scope scope, Port from) {
        return scope.node(from, "intermediateCatchEvent", scope.id("Event"), "name=\"Wait\"", Scope.timer(days()));
    }

    private String days() {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    private Port twoWays(Scope scope, Port from, Place place) {
        String key = numbers.field();
        Port asked = ask(scope, from, place, forms.form(forms.yesOrNo(key)));
        String gateway = gateway(scope, asked, "");
        Port yes = some(scope, new Port(gateway, "${" + key + "}", "yes"), place.deeper());
        Port no = new Port(gateway, "${!" + key + "}", "no");
        return meet(scope, yes, random.nextBoolean() ? no : some(scope, no, place.deeper()));
    }

    private Port threeWays(Scope scope, Port from, Place place) {
        String key = numbers.field();
        Port asked = ask(scope, from, place, forms.form(forms.choice(key)));
        String gateway = scope.id("Gateway");
        String otherwise = scope.id("Flow");
        boolean defaulted = random.nextBoolean();
        scope.node(
                asked,
                "exclusiveGateway",
                gateway,
                "name=\"Which?\" " + (defaulted ? "default=\"" + otherwise + "\"" : ""),
                "");
        Port one = some(scope, new Port(gateway, "${" + key + " == \"a\"}", "a"), place.deeper());
        Port two = some(scope, new Port(gateway, "${" + key + " == \"b\"}", "b"), place.deeper());
        String step = scope.id("Gateway");
        scope.place("exclusiveGateway", step, "", "");
        if (defaulted) {
            scope.flow(otherwise, new Port(gateway, "", "else"), step);
        } else {
            scope.flow(new Port(gateway, "${" + key + " == \"c\"}", "c"), step);
        }
        return meet(scope, one, two, Port.of(step));
    }

    private static Port meet(Scope scope, Port... ways) {
        String merge = scope.id("Gateway");
        scope.place("exclusiveGateway", merge, "", "");
        for (Port way : ways) {
            scope.flow(way, merge);
        }
        return Port.of(merge);
    }

    private Port loop(Scope scope, Port from, Place place) {
        String merge = scope.id("Gateway");
        scope.node(from, "exclusiveGateway", merge, "", "");
        Port inner = some(scope, Port.of(merge), place.deeper());
        String key = numbers.field();
        Port asked = ask(scope, inner, place, forms.form(forms.yesOrNo(key)));
        String gateway = gateway(scope, asked, "");
        scope.flow(new Port(gateway, "${!" + key + "}", "once more"), merge);
        return new Port(gateway, "${" + key + "}", "done");
    }

    private Port fork(Scope scope, Port from, Place place) {
        String fork = scope.id("Gateway");
        scope.node(from, "parallelGateway", fork, "", "");
        String join = scope.id("Gateway");
        scope.place("parallelGateway", join, "", "");
        for (int branches = 2 + random.nextInt(2); branches > 0; branches--) {
            Port first = task(scope, Port.of(fork), place.inside(fork), SIDES);
            scope.flow(random.nextBoolean() ? first : some(scope, first, place.inside(fork)), join);
        }
        return Port.of(join);
    }

    /** A task of both sides, and what follows if they do not agree. */
    private Port both(Scope scope, Port from, Place place) {
        String key = numbers.field();
        String id = scope.id("Activity");
        Port asked = task(
                scope,
                from,
                place.inside(id),
                id,
                "side-" + who(),
                forms.form(forms.yesOrNo(key)),
                "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"sides\" camunda:elementVariable=\"side\"/>");
        String gateway = gateway(scope, weigh(scope, asked, key, id), "");
        Port no = some(scope, new Port(gateway, "${!" + key + "}", "no"), place.deeper());
        return meet(scope, new Port(gateway, "${" + key + "}", "yes"), no);
    }

    private static Port weigh(Scope scope, Port from, String question, String tasks) {
        return scope.node(
                from,
                "serviceTask",
                scope.id("Activity"),
                LifecycleDrawing.verb("weigh", "Weigh"),
                Scope.properties("question", question, "tasks", tasks));
    }

    /** Two keys: a person of each side, one after the other or side by side. */
    private Port twoKeys(Scope scope, Port from, Place place) {
        String key = numbers.field();
        String form = forms.form(forms.yesOrNo(key));
        String first = scope.id("Activity");
        String second = scope.id("Activity");
        Port one = task(scope, from, place, first, "proposer-coordinators", form, "");
        Port two =
                task(scope, one, place, second, "partner-cochairs", form, Scope.properties("other-person-than", first));
        String gateway = gateway(scope, weigh(scope, two, key, first + "," + second), "");
        Port no = some(scope, new Port(gateway, "${!" + key + "}", "no"), place.deeper());
        return meet(scope, new Port(gateway, "${" + key + "}", "yes"), no);
    }

    /** A task that ends when its time is up. */
    private Port late(Scope scope, Port from, Place place) {
        String id = scope.id("Activity");
        Port done = task(scope, from, place, id, anybody(place), forms.form(), "");
        Port timedOut = border(scope, id, true);
        return meet(scope, done, random.nextBoolean() ? timedOut : task(scope, timedOut, place, SIDES));
    }

    private Port border(Scope scope, String at, boolean ends) {
        String event = scope.id("Event");
        scope.place(
                "boundaryEvent",
                event,
                "attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(at, ends),
                Scope.timer(days()));
        return Port.of(event);
    }

    /** A task about which a letter reminds. */
    private Port reminded(Scope scope, Port from, Place place) {
        String id = scope.id("Activity");
        Port done = task(scope, from, place, id, anybody(place), forms.form(), "");
        remind(scope, border(scope, id, false));
        return done;
    }

    private void remind(Scope scope, Port from) {
        Port reminded = scope.node(
                from,
                "serviceTask",
                scope.id("Activity"),
                LifecycleDrawing.verb("remind", "Remind"),
                Scope.properties("to", "proposer-heads", "text", "It waits."));
        scope.node(reminded, "endEvent", scope.id("Event"), "", "");
    }

    /** A part of a stage, which a timer may end or accompany. */
    private Port part(Scope scope, Port from, Place place) {
        boolean cut = random.nextInt(3) == 0;
        Scope inner = scope.inner();
        String start = inner.id("Event");
        inner.place("startEvent", start, "", "");
        Port at = some(inner, Port.of(start), cut ? place.untilATimer() : place.deeper());
        inner.node(at, "endEvent", inner.id("Event"), "", "");
        if (!cut && random.nextBoolean()) {
            Scope event = inner.inner();
            String timed = event.id("Event");
            event.place("startEvent", timed, "isInterrupting=\"false\"", Scope.timer(days()));
            remind(event, Port.of(timed));
            inner.place(
                    "subProcess", inner.id("Activity"), "name=\"Meanwhile\" triggeredByEvent=\"true\"", event.text());
        }
        String id = scope.id("Activity");
        Port done = scope.node(from, "subProcess", id, "name=\"Part\"", inner.text());
        return cut ? meet(scope, done, border(scope, id, true)) : done;
    }

    /** Both sides are asked between two stages; what one of them refuses goes back to its beginning. */
    Port returned(Scope process, Port from, String beginning) {
        Place place = new Place("", false, false, 1);
        String key = numbers.field();
        Port asked = ask(process, from, place, forms.form(forms.yesOrNo(key)));
        String gateway = gateway(process, asked, "");
        Port back = process.node(
                new Port(gateway, "${!" + key + "}", "no"),
                "serviceTask",
                process.id("Activity"),
                LifecycleDrawing.verb("returnToProposer", "Return"),
                "");
        Port revised = task(process, back, place, List.of("proposer"));
        process.flow(revised, beginning);
        return new Port(gateway, "${" + key + "}", "yes");
    }
}
