package org.jointroadmap.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jointroadmap.rules.language.Mistakes;
import org.jointroadmap.rules.language.Refused;
import org.jspecify.annotations.Nullable;

/** Looks at where a sheet says that its cells are, before room is made for them: none merged, none far outside. */
final class SheetLook {
    /** The last cell of a sheet is XFD1048576. */
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::.*)?");

    private static final XMLInputFactory FACTORY = XMLInputFactory.newFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private SheetLook() {}

    /** @throws IOException if it is no XML, or a cell is where no sheet has one */
    static void check(String file, byte[] sheet) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(sheet));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    look(file, xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("The sheet is no XML", broken);
        }
    }

    private static void look(String file, XMLStreamReader xml) throws IOException {
        if (xml.getLocalName().equals("c")) {
            String at = xml.getAttributeValue(null, "r");
            if (at != null) {
                place(at);
            }
        } else if (xml.getLocalName().equals("mergeCell")) {
            Matcher at = place(xml.getAttributeValue(null, "ref"));
            int column = 0;
            for (char letter : at.group(1).toCharArray()) {
                column = column * ('Z' - 'A' + 1) + letter - 'A' + 1;
            }
            throw new Refused(Mistakes.at(
                    file, Integer.parseInt(at.group(2)), column, "table-merged", at.group(1) + at.group(2)));
        }
    }

    private static Matcher place(@Nullable String written) throws IOException {
        Matcher place = PLACE.matcher(String.valueOf(written));
        if (!place.matches()) {
            throw new IOException("No sheet has the cell " + written);
        }
        return place;
    }
}
