package org.jointroadmap.workflow.check;

/** A sequence flow between two nodes of one part. */
record Flow(Element element, Node from, Node to) {
    String id() {
        return element.id();
    }

    boolean isDefault() {
        return from.element().attribute("default").equals(id());
    }

    boolean hasCondition() {
        return element.holds("conditionExpression");
    }

    String condition() {
        return element.children("conditionExpression")
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
