package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a model with its place. Elements of BPMN bear their plain name, others {@code camunda:}, {@code di:} or
 * {@code other:} before it, whatever the prefix in the file; attributes likewise.
 */
record Element(
        String name, Map<String, String> attributes, Place place, List<Element> children, StringBuilder written) {
    Element(String name, Map<String, String> attributes, Place place) {
        this(name, new LinkedHashMap<>(attributes), place, new ArrayList<>(), new StringBuilder());
    }

    /** "" if it is not there. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    String id() {
        return attribute("id");
    }

    String text() {
        return written.toString().strip();
    }

    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    Stream<Element> children(String wanted) {
        return children.stream().filter(element -> element.is(wanted));
    }

    boolean holds(String wanted) {
        return children(wanted).findAny().isPresent();
    }

    /** The extension properties of the Modeler, each with its place. */
    Stream<Element> properties() {
        return children("extensionElements")
                .flatMap(extension -> extension.children("camunda:properties"))
                .flatMap(list -> list.children("camunda:property"));
    }

    /** The value of an extension property, "" if it is not there. */
    String property(String wanted) {
        return properties()
                .filter(property -> property.attribute("name").equals(wanted))
                .map(property -> property.attribute("value").strip())
                .findFirst()
                .orElse("");
    }

    String documentation() {
        return children("documentation").map(Element::text).findFirst().orElse("");
    }
}
