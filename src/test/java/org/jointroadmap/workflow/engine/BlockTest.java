package org.jointroadmap.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done side by side, by the drawing alone. */
class BlockTest {
    private ProcessDefinitionImpl model;

    @BeforeEach
    void anEmptyModel() {
        model = new ProcessDefinitionImpl("model");
    }

    @Test
    void whatLiesBetweenAForkAndItsJoin() {
        fork("fork");
        fork("join");
        ways("before>fork", "fork>one", "fork>two", "two>then", "one>join", "then>join", "join>after");
        assertThat(only()).isEqualTo("fork: one then two, join");
    }

    @Test
    void aWayBackToBeforeTheForkIsNoPartOfIt() {
        fork("fork");
        fork("join");
        choice("again");
        ways("before>fork", "fork>one", "fork>two", "one>join", "two>join", "join>again", "again>before", "again>end");
        assertThat(only()).isEqualTo("fork: one two, join");
    }

    @Test
    void ofForksWithinOneAnotherTheOutermostCounts() {
        fork("fork");
        fork("inner");
        fork("innerJoin");
        fork("join");
        ways("fork>one", "fork>inner", "inner>two", "inner>three", "two>innerJoin", "three>innerJoin");
        ways("innerJoin>four", "four>join", "one>join", "join>after");
        assertThat(only()).isEqualTo("fork: four inner innerJoin one three two, join");
    }

    @Test
    void branchesThatJustEndHaveNoJoin() {
        fork("fork");
        ways("fork>one", "fork>two", "one>end", "two>otherEnd");
        assertThat(only()).isEqualTo("fork: end one otherEnd two, none");
    }

    @Test
    void anEventAtTheEdgeOfATaskBelongsToItsBranch() {
        fork("fork");
        fork("join");
        ways("fork>one", "fork>two", "one>join", "two>join", "reminded>remind", "remind>join");
        node("reminded").setEventScope(node("one"));
        assertThat(only()).isEqualTo("fork: one remind reminded two, join");
    }

    @Test
    void aQuestionIsNoFork() {
        choice("which");
        ways("which>one", "which>two", "one>after", "two>after");
        assertThat(Block.in(model)).isEmpty();
    }

    @Test
    void twoForksOneAfterTheOtherAreTwo() {
        fork("first");
        fork("firstJoin");
        fork("second");
        fork("secondJoin");
        ways("first>one", "first>two", "one>firstJoin", "two>firstJoin", "firstJoin>second");
        ways("second>three", "second>four", "three>secondJoin", "four>secondJoin");
        assertThat(Block.in(model))
                .extracting(BlockTest::said)
                .containsExactly("first: one two, firstJoin", "second: four three, secondJoin");
    }

    private String only() {
        List<Block> blocks = Block.in(model);
        assertThat(blocks).hasSize(1);
        return said(blocks.get(0));
    }

    private static String said(Block block) {
        return block.fork().getId()
                + block.nodes().stream().map(ActivityImpl::getId).sorted().collect(Collectors.joining(" ", ": ", ", "))
                + block.join().map(ActivityImpl::getId).orElse("none");
    }

    private void fork(String id) {
        node(id).setActivityBehavior(new ParallelGatewayActivityBehavior());
    }

    private void choice(String id) {
        node(id).setActivityBehavior(new ExclusiveGatewayActivityBehavior());
    }

    private void ways(String... ways) {
        for (String way : ways) {
            String[] ends = way.split(">");
            node(ends[0]).createOutgoingTransition(way).setDestination(node(ends[1]));
        }
    }

    private ActivityImpl node(String id) {
        ActivityImpl known = model.findActivity(id);
        if (known != null) {
            return known;
        }
        ActivityImpl node = model.createActivity(id);
        node.setActivityBehavior(new NoneStartEventActivityBehavior());
        return node;
    }
}
