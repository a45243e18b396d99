package org.jointroadmap.workflow.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jointroadmap.answer.RecordedAnswers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a gateway branches on is notation: each condition is replaced by one that reads the newest answer on record. */
@Component
class GatewayReading extends AbstractBpmnParseListener {
    private static final Pattern CONDITION =
            Pattern.compile("\\s*\\$\\{\\s*(!?)\\s*([A-Za-z][A-Za-z0-9]*)\\s*(?:==\\s*([\"'])(.*?)\\3\\s*)?}\\s*");

    private final EarlierModels earlier = EarlierModels.read();
    private final RecordedAnswers answers;

    GatewayReading(@Lazy RecordedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        if (flow.getProperty(BpmnParse.PROPERTYNAME_CONDITION_TEXT) instanceof String text) {
            Matcher condition = CONDITION.matcher(text);
            if (!condition.matches()) {
                throw new IllegalArgumentException("The condition " + text + " does not branch on one answer");
            }
            flow.setProperty(
                    BpmnParse.PROPERTYNAME_CONDITION,
                    condition(((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey(), condition));
        }
    }

    private AnswerCondition condition(String model, Matcher read) {
        boolean negated = !read.group(1).isEmpty();
        if (read.group(4) != null) {
            return new AnswerCondition(read.group(2), List.of(read.group(4)), negated, answers);
        }
        EarlierModels.Word word = earlier.word(model, read.group(2));
        return word == null
                ? new AnswerCondition(read.group(2), List.of(), negated, answers)
                : new AnswerCondition(word.answer(), word.options(), negated, answers);
    }
}
