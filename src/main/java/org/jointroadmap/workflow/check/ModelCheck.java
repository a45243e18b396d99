package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Holds one model against everything that a model must keep to. */
final class ModelCheck {
    private final Model model;
    private final FileFaults faults;
    private final Surroundings around;
    private final House house;

    ModelCheck(Model model, FileFaults faults, Surroundings around, House house) {
        this.model = model;
        this.faults = faults;
        this.around = around;
        this.house = house;
    }

    void check() {
        new ProcessCheck(model, faults, house.ownModels()).check();
        new TaskCheck(model, faults, around).check();
        new TimerCheck(model, faults, house.messages()).check();
        new VerbCheck(model, faults, around).check();
        new TypeCheck(model, faults.all(), around).check();
        new StructureCheck(model, faults).check();
        new LoopCheck(model, faults).check();
        Collection<Fork> forks = new Forks(model, faults).all();
        Knowledge knowledge = new Knowledge(model, forks, this::adds);
        new GatewayCheck(model, faults, around, knowledge).check();
        new LifecycleCheck(model, faults, knowledge, forks).check();
        new DrawingCheck(model, faults).check();
        model.nodes().stream()
                .filter(node -> node.calls(Verb.GATE) && !house.isGateKnown().test(node.id()))
                .forEach(gate -> faults.warn(gate.element(), "gate-without-rule", gate.id()));
    }

    /** That an answer was asked for or decided. */
    static String asked(String answer) {
        return "asked:" + answer;
    }

    /** That a verb was called. */
    static String called(String verb) {
        return "called:" + verb;
    }

    private Collection<String> adds(Node node) {
        List<String> facts = new ArrayList<>();
        if (node.is("userTask")) {
            around.form(node).ifPresent(form -> form.askedKeys().forEach(key -> facts.add(asked(key))));
        } else if (node.is("serviceTask")) {
            facts.add(called(node.delegate()));
            facts.add(asked(around.decided(node)));
        }
        return facts;
    }
}
