package org.jointroadmap.document.office;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;

/** XML read from its beginning to its end, by names without prefixes; nothing outside of it is ever fetched. */
public final class Markup implements AutoCloseable {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private int event;

    Markup(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            this.xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Moves on; false at the end. */
    public boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        } catch (UncheckedStreamException broken) {
            throw new IOException("broken XML", broken);
        }
        if (event == XMLStreamConstants.DTD) {
            throw Refused.invalid("file", "refused.document.broken");
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && name().equals(name);
    }

    public boolean isEnd(String name) {
        return event == XMLStreamConstants.END_ELEMENT && name().equals(name);
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    public String text() {
        return xml.getText();
    }

    public String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element that starts here; null if it has none. */
    public @Nullable String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    public int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > 8) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Whether a switch is on: named without a value, or with one that says so. */
    public boolean isOn(String name) {
        return !Set.of("0", "false", "off", "none").contains(attribute(name, "1"));
    }

    /** All text inside of the element that starts here, up to its end. */
    public String inside() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0 && next(); ) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** Passes over the element that starts here. */
    public void skip() throws IOException {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += isStart() ? 1 : isEnd() ? -1 : 0;
        }
    }

    private static IOException broken(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException io ? io : new IOException("broken XML", broken);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
