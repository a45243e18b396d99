package org.jointroadmap.workflow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of a model with the line on which it stands. Names carry no prefix, but attributes of the engine do. */
record XmlElement(
        String name, Map<String, String> attributes, int line, List<XmlElement> children, StringBuilder text) {
    XmlElement(String name, Map<String, String> attributes, int line) {
        this(name, attributes, line, new ArrayList<>(), new StringBuilder());
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    String id() {
        return attribute("id");
    }

    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Stream<XmlElement> all(String wanted) {
        return all().filter(element -> element.name.equals(wanted));
    }

    Stream<XmlElement> children(String wanted) {
        return children.stream().filter(element -> element.name.equals(wanted));
    }
}
