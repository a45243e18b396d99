package org.jointroadmap.trade.classification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.trade.classification.ClassificationFile.Name;
import org.jointroadmap.trade.classification.ClassificationFile.Names;

/**
 * The customs union's tree (ТН ВЭД) in Russian: groups (two digits), goods (four) and their sub-positions of ten, whose
 * first six digits are those of the Harmonized System. What has no own name of six digits is called after the first of its
 * sub-positions.
 */
final class CustomsTree {
    private static final String EDITION = "H6";

    private CustomsTree() {}

    static Names read(String text) throws JsonProcessingException {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode section : new ObjectMapper().readTree(text)) {
            for (JsonNode group : section.path("groups")) {
                names.put(group.path("code").asText(), plain(group));
                group.path("goods").forEach(good -> good(good, names));
            }
        }
        names.keySet().removeIf(code -> !code.matches("(\\d\\d){1,3}"));
        if (names.isEmpty()) {
            throw ClassificationFiles.unreadable();
        }
        List<Name> list = names.entrySet().stream()
                .map(name -> new Name(name.getKey(), name.getValue()))
                .toList();
        return new Names(EDITION, "ru", list);
    }

    private static void good(JsonNode good, Map<String, String> names) {
        String heading = plain(good);
        names.put(good.path("code").asText(), heading);
        for (JsonNode sub : good.path("subs")) {
            String code = sub.path("code").asText();
            if (code.length() == 10) {
                names.putIfAbsent(code.substring(0, 6), heading + ": " + plain(sub));
            }
        }
    }

    /** Without the dashes that show the depth, and not all in capitals. */
    private static String plain(JsonNode node) {
        String name = node.path("naim")
                .asText()
                .replaceFirst("^[-–\\s]+", "")
                .replaceFirst("[:;]$", "")
                .strip();
        if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
        return name;
    }
}
