package org.jointroadmap.workflow.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Every element and attribute is one that works here, and no text holds code. */
final class NotationCheck {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");
    private static final Pattern RETRY = Pattern.compile("R[1-9][0-9]?/PT?[0-9]+[SMHD]");

    private final FileFaults faults;
    private final boolean own;
    private final Map<String, Element> ids = new HashMap<>();

    NotationCheck(FileFaults faults, boolean own) {
        this.faults = faults;
        this.own = own;
    }

    void check(Element root) {
        if (!root.is("definitions")) {
            faults.at(root, "no-model", root.name());
            return;
        }
        element(root);
    }

    private void element(Element element) {
        if (!Notation.knows(element, own)) {
            faults.at(element, Notation.refusal(element), plain(element.name()));
            return;
        }
        element.attributes().forEach((name, value) -> attribute(element, name, value));
        if (!element.is("conditionExpression")
                && EXPRESSION.matcher(element.written()).find()) {
            faults.at(element, "expression", plain(element.name()));
        }
        if (element.is("camunda:failedJobRetryTimeCycle")
                && !RETRY.matcher(element.text()).matches()) {
            faults.at(element, "retry-cycle", element.text());
        }
        Element twin = element.id().isEmpty() || element.name().startsWith("camunda:")
                ? null
                : ids.putIfAbsent(element.id(), element);
        if (twin != null) {
            faults.at(element, "id-twice", element.id(), twin.place().line());
        }
        element.children().forEach(this::element);
    }

    private void attribute(Element element, String name, String value) {
        if (name.equals("xsi:schemaLocation") || name.equals("xsi:noNamespaceSchemaLocation")) {
            faults.at(element, "schema-location", name);
        } else if (!Notation.takes(element, name)) {
            faults.at(
                    element,
                    name.startsWith("camunda:") ? "attribute-engine" : "attribute-unknown",
                    plain(name),
                    plain(element.name()));
        } else if (!name.equals("camunda:delegateExpression")
                && EXPRESSION.matcher(value).find()) {
            faults.at(element, "expression-in", plain(name), plain(element.name()));
        } else if (name.equals("implementation") && !value.startsWith("##")) {
            faults.at(element, "attribute-engine", name, plain(element.name()));
        }
    }

    private static String plain(String name) {
        return name.startsWith("other:") ? name.substring("other:".length()) : name;
    }
}
