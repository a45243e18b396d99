package org.jointroadmap.document.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a workbook or text lie; what lies outside of the file is only counted. */
public final class Relations {
    private final Map<String, String> targets = new HashMap<>();
    private int outside;

    private Relations() {}

    /** @param part such as xl/workbook.xml */
    public static Relations of(Archive archive, String part) throws IOException {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Optional<Markup> rels = archive.open(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (rels.isPresent()) {
            try (Markup xml = rels.get()) {
                while (xml.next()) {
                    if (xml.isStart("Relationship")) {
                        relations.add(xml, folder);
                    }
                }
            }
        }
        return relations;
    }

    private void add(Markup xml, String folder) {
        String target = xml.attribute("Target", "");
        if (xml.attribute("TargetMode", "").equals("External")) {
            outside += xml.attribute("Type", "").endsWith("/hyperlink") ? 0 : 1;
        } else {
            targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : folder + target);
        }
    }

    public Optional<String> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** Whether the document takes anything from elsewhere; addresses to click on are no such thing. */
    public boolean isAnyOutside() {
        return outside > 0;
    }
}
