package org.jointroadmap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jointroadmap.party.Parties;
import org.jointroadmap.party.Side;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What both sides do at once goes over the two sides, whoever they are. */
@Component
class SidesReading extends AbstractBpmnParseListener {
    static final String SIDES = "sides";

    private final Parties parties;

    SidesReading(@Lazy Parties parties) {
        this.parties = parties;
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element owner, Element characteristics, ActivityImpl body) {
        if (body.getActivityBehavior() instanceof MultiInstanceActivityBehavior several
                && SIDES.equals(several.getCollectionVariable())) {
            several.setCollectionVariable(null);
            several.setCollectionExpression(new BothSides());
        }
    }

    private final class BothSides extends Reading {
        BothSides() {
            super(SIDES);
        }

        @Override
        public Object getValue(VariableScope scope) {
            return List.copyOf(parties.all().stream().map(Side::code).toList());
        }
    }
}
