package org.jointroadmap.workflow.model;

import static org.jointroadmap.workflow.model.ModelRule.complainIf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A gateway asks a question; its two named branches are an answer that the process declares, and its contrary. */
final class OneAnswer implements ModelRule {
    private final XmlElement process;
    private final Set<String> answers;

    OneAnswer(XmlElement process, Set<String> answers) {
        this.process = process;
        this.answers = answers;
    }

    @Override
    public Optional<String> complaint(XmlElement element) {
        if (element.name().equals("sequenceFlow")) {
            return complainIf(
                    element.children("conditionExpression").findAny().isPresent() && !leavesGateway(element),
                    element.id() + " has a condition but leaves no gateway");
        }
        return element.name().equals("exclusiveGateway") ? gateway(element) : Optional.empty();
    }

    private Optional<String> gateway(XmlElement gateway) {
        List<XmlElement> branches = process.all("sequenceFlow")
                .filter(flow -> flow.attribute("sourceRef").equals(gateway.id()))
                .toList();
        Set<String> conditions = branches.stream().map(OneAnswer::condition).collect(Collectors.toSet());
        boolean declared = branches.size() == 2
                && answers.stream()
                        .anyMatch(answer -> conditions.equals(Set.of("${" + answer + "}", "${!" + answer + "}")));
        return complainIf(
                        !gateway.attribute("name").endsWith("?"),
                        gateway.id() + " must ask a question that ends with a question mark")
                .or(() -> complainIf(
                        branches.stream()
                                .anyMatch(branch -> branch.attribute("name").isBlank()),
                        gateway.id() + " has a branch without a name"))
                .or(() -> complainIf(
                        !declared,
                        gateway.id() + " must branch on one answer of its process and its " + "contrary, one of "
                                + answers.stream().sorted().toList()));
    }

    private boolean leavesGateway(XmlElement flow) {
        return process.all("exclusiveGateway").anyMatch(gateway -> gateway.id().equals(flow.attribute("sourceRef")));
    }

    private static String condition(XmlElement flow) {
        return flow.children("conditionExpression")
                .map(condition -> condition.text().toString().strip())
                .collect(Collectors.joining());
    }
}
