package org.jointroadmap.workflow.check;

import java.util.Map;

/**
 * A model drawn by words, a line a node or flow: {@code start s}, {@code task t form group}, {@code both t form},
 * {@code call c verb}, {@code xor g}, {@code and g}, {@code end e}, {@code stop e}, {@code wait w P1D},
 * {@code border b task P1D}, {@code aside b task P1D}, {@code part p}, {@code up}, {@code a > b condition}.
 */
public final class Sketch {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
            <process id="%s" name="Sketch" isExecutable="true" camunda:historyTimeToLive="P30D">
            <extensionElements><camunda:properties><camunda:property name="subject" value="%s"/></camunda:properties></extensionElements>
            """;
    private static final Map<String, String> VERBS = Map.of(
            "weigh",
            "<camunda:property name=\"question\" value=\"agreed\"/><camunda:property name=\"tasks\" value=\"%s\"/>");

    private Sketch() {}

    public static String lifecycle(String key, String lines) {
        return drawn(key, "project", lines);
    }

    static String drawn(String key, String subject, String lines) {
        StringBuilder xml = new StringBuilder(HEAD.formatted(key, subject));
        int[] flows = {0};
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> xml.append(
                        element(line, flows))
                .append('\n'));
        return xml.append("</process></definitions>").toString();
    }

    private static String element(String line, int[] flows) {
        String[] word = line.split("\\s+", 4);
        if (word.length > 2 && word[1].equals(">")) {
            String condition = word.length > 3
                    ? "<conditionExpression xsi:type=\"tFormalExpression\">" + word[3] + "</conditionExpression>"
                    : "";
            return "<sequenceFlow id=\"Flow_%d\" name=\"so\" sourceRef=\"%s\" targetRef=\"%s\">%s</sequenceFlow>"
                    .formatted(flows[0]++, word[0], word[2], condition);
        }
        String id = word.length > 1 ? " id=\"" + word[1] + "\" name=\"" + word[1] + "\"" : "";
        return switch (word[0]) {
            case "start" -> "<startEvent" + id + "/>";
            case "end" -> "<endEvent" + id + "/>";
            case "stop" -> "<endEvent" + id + "><terminateEventDefinition/></endEvent>";
            case "xor" -> "<exclusiveGateway" + id + "/>";
            case "and" -> "<parallelGateway" + id + "/>";
            case "task" ->
                "<userTask" + id + " camunda:formRef=\"" + word[2]
                        + "\" camunda:formRefBinding=\"latest\" camunda:dueDate=\"P5D\"" + " camunda:candidateGroups=\""
                        + word[3] + "\"/>";
            case "both" ->
                "<userTask" + id + " camunda:formRef=\"" + word[2]
                        + "\" camunda:formRefBinding=\"latest\" camunda:dueDate=\"P5D\""
                        + " camunda:candidateGroups=\"side-cochairs\"><multiInstanceLoopCharacteristics"
                        + " camunda:collection=\"sides\" camunda:elementVariable=\"side\"/></userTask>";
            case "call" ->
                "<serviceTask" + id + " camunda:delegateExpression=\"${" + word[2] + "}\">"
                        + (word.length > 3
                                ? "<extensionElements><camunda:properties>"
                                        + VERBS.get(word[2]).formatted(word[3])
                                        + "</camunda:properties></extensionElements>"
                                : "")
                        + "</serviceTask>";
            case "wait" -> "<intermediateCatchEvent" + id + ">" + timer(word[2]) + "</intermediateCatchEvent>";
            case "border", "aside" ->
                "<boundaryEvent" + id + " attachedToRef=\"" + word[2] + "\" cancelActivity=\""
                        + word[0].equals("border") + "\">" + timer(word[3]) + "</boundaryEvent>";
            case "part" -> "<subProcess" + id + ">";
            case "event" ->
                "<subProcess" + id + " triggeredByEvent=\"true\"><startEvent id=\"" + word[1]
                        + "-start\" isInterrupting=\"" + word[2].equals("stopping") + "\">" + timer(word[3])
                        + "</startEvent>";
            case "up" -> "</subProcess>";
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static String timer(String duration) {
        return "<timerEventDefinition><timeDuration>" + duration + "</timeDuration></timerEventDefinition>";
    }
}
