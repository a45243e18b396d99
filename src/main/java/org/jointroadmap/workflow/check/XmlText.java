package org.jointroadmap.workflow.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model into elements that know their place; fetches nothing and takes no document type. */
final class XmlText extends DefaultHandler {
    private static final Map<String, String> PREFIXES = Map.of(
            "", "",
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "",
            "http://camunda.org/schema/1.0/bpmn", "camunda:",
            "http://activiti.org/bpmn", "camunda:",
            "http://www.omg.org/spec/BPMN/20100524/DI", "di:",
            "http://www.omg.org/spec/DD/20100524/DC", "di:",
            "http://www.omg.org/spec/DD/20100524/DI", "di:",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi:");
    /** Deeper than any drawing, and no danger for the stack. */
    private static final int DEEPEST = 100;

    private final Lines lines;
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable Element root;

    private XmlText(String text) {
        this.lines = new Lines(text);
    }

    static Element read(byte[] content) throws Unreadable {
        String text = Characters.read(content);
        XmlText reader = new XmlText(text);
        try {
            parser().newSAXParser().parse(new InputSource(new StringReader(text)), reader);
        } catch (SAXParseException wrong) {
            Place place = new Place(Math.max(1, wrong.getLineNumber()), Math.max(1, wrong.getColumnNumber()));
            String said = String.valueOf(wrong.getMessage());
            throw new Unreadable(place, said.contains("DOCTYPE") ? "xml-doctype" : "xml-broken", said);
        } catch (SAXException | ParserConfigurationException | IOException wrong) {
            throw new Unreadable(Place.TOP, "xml-broken", String.valueOf(wrong.getMessage()));
        }
        return Objects.requireNonNull(reader.root);
    }

    private static SAXParserFactory parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(name(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
        }
        Element element = new Element(name(uri, localName), values, lines.tagBefore(Objects.requireNonNull(locator)));
        Element parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.children().add(element);
        }
        open.push(element);
        if (open.size() > DEEPEST) {
            throw new SAXParseException("Elements lie too deep in each other.", locator);
        }
    }

    private static String name(String uri, String localName) {
        return PREFIXES.getOrDefault(uri, "other:") + localName;
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new SAXParseException("An instruction to a program (<?" + target + " …?>) has no place here.", locator);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        open.element().written().append(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        open.pop();
    }
}
