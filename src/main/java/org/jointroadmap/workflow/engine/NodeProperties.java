package org.jointroadmap.workflow.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** What the author of a model wrote as the extension properties of an element. */
final class NodeProperties {
    static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final String KEPT = "jointRoadmapProperties";

    private NodeProperties() {}

    static Map<String, String> read(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        Element extensions = element.element("extensionElements");
        Element list = extensions == null ? null : extensions.elementNS(CAMUNDA, "properties");
        if (list != null) {
            list.elementsNS(CAMUNDA, "property").forEach(property -> {
                String value = property.attribute("value");
                properties.put(String.valueOf(property.attribute("name")), value == null ? "" : value.strip());
            });
        }
        return properties;
    }

    static void keep(CoreModelElement node, Map<String, String> properties) {
        node.setProperty(KEPT, Map.copyOf(properties));
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> of(CoreModelElement node) {
        Object kept = node.getProperty(KEPT);
        return kept == null ? Map.of() : (Map<String, String>) kept;
    }
}
