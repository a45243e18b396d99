package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointroadmap.Controls;
import org.jointroadmap.Refused;
import org.jointroadmap.Writing;

/**
 * The texts of a question to the engine in the one writing in which everything is kept, so that what looks the same is found;
 * days and places in a list within bounds.
 */
final class QuestionTexts {
    private static final String FIRST = "firstResult";
    private static final Set<String> PLACES = Set.of(FIRST, "maxResults");
    private static final int FURTHEST = 1_000_000;
    private static final String DIGITS = "\\d{1,10}";

    /** The ends of addresses at which a body is a question; all others take deeds, whose texts their forms look at. */
    private static final Set<String> QUESTIONS = Set.of(
            "count",
            "list",
            "singleResult",
            "task",
            "process-instance",
            "process-definition",
            "variable-instance",
            "execution",
            "activity-instance",
            "job",
            "incident",
            "detail",
            "user-operation",
            "external-task",
            "event-subscription");

    private QuestionTexts() {}

    /** Whether the body of what is sent to an address says what is asked for. */
    static boolean areAsked(String address) {
        return QUESTIONS.contains(address.substring(address.lastIndexOf('/') + 1));
    }

    /**
     * What stands after the question mark of an address; what is tidy already, or cannot be read, stays letter by letter.
     *
     * @throws Refused as malformed with the parameter
     */
    static String tidy(String query) {
        return Arrays.stream(query.split("&")).map(QuestionTexts::parameter).collect(Collectors.joining("&"));
    }

    private static String parameter(String part) {
        int equals = part.indexOf('=');
        try {
            String name = URLDecoder.decode(equals < 0 ? part : part.substring(0, equals), StandardCharsets.UTF_8);
            String value = equals < 0 ? "" : URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
            checkName(name);
            String tidy = tidy(name, value);
            return tidy.equals(value)
                    ? part
                    : part.substring(0, equals + 1) + URLEncoder.encode(tidy, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    /**
     * The same of a body, in place.
     *
     * @throws Refused as malformed with the field
     */
    static void tidy(String field, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(part -> {
                checkName(part.getKey());
                part.setValue(tidied(part.getKey(), part.getValue()));
                tidy(part.getKey(), part.getValue());
            });
        } else if (node instanceof ArrayNode list) {
            for (int place = 0; place < list.size(); place++) {
                list.set(place, tidied(field, list.get(place)));
                tidy(field, list.get(place));
            }
        }
    }

    private static JsonNode tidied(String field, JsonNode node) {
        if (node.isNumber()) {
            QuestionDays.check(field, node.longValue());
        }
        return node.isTextual() ? TextNode.valueOf(tidy(field, node.textValue())) : node;
    }

    private static void checkName(String name) {
        Controls.inOneLine(name).ifPresent(control -> {
            throw Refused.malformed("", "refused.control-character", control);
        });
    }

    private static String tidy(String field, String text) {
        Controls.inOneLine(text).ifPresent(control -> {
            throw Refused.malformed(field, "refused.control-character", control);
        });
        if (PLACES.contains(field) && !isPlace(field, text)) {
            throw Refused.malformed(field, "refused.engine.place", FURTHEST);
        }
        String tidy = Writing.tidy(text);
        QuestionDays.check(field, tidy);
        return tidy;
    }

    /** How many of a list are told is bounded by itself, whatever is asked for. */
    private static boolean isPlace(String field, String text) {
        return text.matches(DIGITS) && (!field.equals(FIRST) || Long.parseLong(text) <= FURTHEST);
    }
}
