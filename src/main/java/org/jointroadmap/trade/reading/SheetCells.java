package org.jointroadmap.trade.reading;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jointroadmap.document.file.RefusedFile;

/**
 * Refuses a sheet with cells that no sheet has: the reader of workbooks makes room for all columns up to a cell's, and
 * keeps each text whole, however long.
 */
final class SheetCells {
    private static final Pattern PLACE = Pattern.compile("[A-Za-z]{1,3}\\d{1,7}");
    /** Bytes of a cell's longest text, 32,767 characters, each written as &amp;#x10FFFF; */
    private static final int LONGEST = 1 << 19;

    private SheetCells() {}

    /** Does nothing to what is no XML. */
    static void check(InputStream sheet) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new Markup(sheet));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    String place = xml.getAttributeValue(null, "r");
                    if (place != null && !PLACE.matcher(place).matches()) {
                        throw new RefusedFile("refused.trade.workbook");
                    }
                }
            }
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException io) {
                throw io;
            }
        } catch (UncheckedStreamException broken) {
            return;
        }
    }

    /** XML whose texts and tags are short. */
    private static final class Markup extends FilterInputStream {
        private int sinceTag;

        private Markup(InputStream xml) {
            super(xml);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            for (int at = offset; at < offset + count; at++) {
                sinceTag = into[at] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST) {
                    throw new RefusedFile("refused.trade.record", LONGEST);
                }
            }
            return count;
        }
    }
}
