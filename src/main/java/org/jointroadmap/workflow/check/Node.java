package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A node of a model: what leads to it, what leaves it, and in which part it lies. */
final class Node {
    private final Element element;
    private final @Nullable Node part;
    private final List<Flow> in = new ArrayList<>();
    private final List<Flow> out = new ArrayList<>();
    private final List<Node> inner = new ArrayList<>();
    private final List<Node> boundaries = new ArrayList<>();

    /** @param part the subprocess or process around it, null for the process itself */
    Node(Element element, @Nullable Node part) {
        this.element = element;
        this.part = part;
        if (part != null) {
            part.inner.add(this);
        }
    }

    Element element() {
        return element;
    }

    String id() {
        return element.id();
    }

    boolean is(String kind) {
        return element.is(kind);
    }

    Node part() {
        return Objects.requireNonNull(part);
    }

    boolean isProcess() {
        return part == null;
    }

    /** Whether it lies directly in the process. */
    boolean isTop() {
        return part != null && part.isProcess();
    }

    List<Flow> in() {
        return in;
    }

    List<Flow> out() {
        return out;
    }

    /** What lies directly in it. */
    List<Node> inner() {
        return inner;
    }

    List<Node> boundaries() {
        return boundaries;
    }

    boolean isPart() {
        return is("subProcess") || is("process");
    }

    boolean isEventPart() {
        return is("subProcess") && element.attribute("triggeredByEvent").equals("true");
    }

    boolean isStage() {
        return isTop() && is("subProcess") && !isEventPart();
    }

    /** Whether a timer leaves what it stands at as it is, or ends it. */
    boolean interrupts() {
        return !element.attribute(is("boundaryEvent") ? "cancelActivity" : "isInterrupting")
                .equals("false");
    }

    boolean isTimed() {
        return element.holds("timerEventDefinition");
    }

    boolean isMessaged() {
        return element.holds("messageEventDefinition");
    }

    boolean isTerminating() {
        return is("endEvent") && element.holds("terminateEventDefinition");
    }

    boolean isForBothSides() {
        return element.holds("multiInstanceLoopCharacteristics");
    }

    /** Whether the engine stops here until a person or a day comes. */
    boolean waits() {
        return is("userTask") || is("intermediateCatchEvent") || is("boundaryEvent");
    }

    boolean isFork() {
        return is("parallelGateway") && out.size() > 1;
    }

    boolean isJoin() {
        return is("parallelGateway") && in.size() > 1;
    }

    /** The name of the delegate that a service task calls, "" if it calls none. */
    String delegate() {
        String written = element.attribute("camunda:delegateExpression").strip();
        return written.startsWith("${") && written.endsWith("}")
                ? written.substring(2, written.length() - 1).strip()
                : "";
    }

    boolean calls(String verb) {
        return is("serviceTask") && delegate().equals(verb);
    }

    @Override
    public String toString() {
        return id();
    }
}
