package org.jointroadmap.workflow.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model into elements that know their line; fetches nothing and accepts no document type. */
final class XmlReader extends DefaultHandler {
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable Locator place;
    private @Nullable XmlElement root;

    private XmlReader() {}

    static XmlElement read(ProcessFile file) {
        XmlReader reader = new XmlReader();
        try {
            parser().newSAXParser().parse(new ByteArrayInputStream(file.content()), reader);
        } catch (SAXParseException wrong) {
            throw new ModelRefused(file.name(), wrong.getLineNumber(), "is no well-formed XML: " + wrong.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException wrong) {
            throw new ModelRefused(file.name(), 1, "cannot be read: " + wrong.getMessage());
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
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.put(attributes.getQName(i), attributes.getValue(i));
        }
        XmlElement element = new XmlElement(localName, values, place == null ? 0 : place.getLineNumber());
        XmlElement parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.children().add(element);
        }
        open.push(element);
    }

    @Override
    public void characters(char[] text, int start, int length) {
        open.element().text().append(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        open.pop();
    }
}
