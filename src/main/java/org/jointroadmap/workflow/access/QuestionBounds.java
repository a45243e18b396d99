package org.jointroadmap.workflow.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jointroadmap.Refused;

/**
 * What one question to the engine may hold. Each condition is a join of its own: with some hundreds of them a database
 * searches for hours, and goes on after whoever asked has left.
 */
final class QuestionBounds {
    private static final int CONDITIONS = 20;
    private static final int LISTED = 1_000;

    private QuestionBounds() {}

    /** @throws Refused if the engine is not asked what this body says */
    static void refuse(JsonNode body) {
        if (body.isNull() || holdsNoCondition(body)) {
            throw Refused.malformed("", "refused.engine.malformed");
        }
        bound(listed(body, true), listed(body, false));
    }

    /** @throws Refused if the engine is not asked what this address says, whose lists and conditions are parted by commas */
    static void refuse(String query) {
        long listed = Arrays.stream(decoded(query).split("&"))
                .mapToLong(QuestionBounds::parts)
                .sum();
        long conditions = Arrays.stream(decoded(query).split("&"))
                .filter(part -> part.split("=")[0].endsWith("ariables"))
                .mapToLong(QuestionBounds::parts)
                .sum();
        bound(conditions, listed);
    }

    private static void bound(long conditions, long listed) {
        if (conditions > CONDITIONS || listed > LISTED) {
            throw Refused.malformed("", "refused.engine.question", CONDITIONS, LISTED);
        }
    }

    /** In a list stands something, and what a condition compares with is one value. */
    private static boolean holdsNoCondition(JsonNode node) {
        return contradicts(node)
                || node.isArray() && parts(node).anyMatch(part -> part.isNull() || part.isObject() && !compares(part))
                || parts(node).anyMatch(QuestionBounds::holdsNoCondition);
    }

    /** The engine refuses it by itself, but within {@code orQueries} only its database does. */
    private static boolean contradicts(JsonNode node) {
        return node.has("candidateUser") && (node.has("candidateGroup") || node.has("candidateGroups"));
    }

    private static boolean compares(JsonNode condition) {
        return !condition.isEmpty()
                && !condition.path("operator").isNull()
                && !condition.path("value").isContainerNode();
    }

    private static long listed(JsonNode node, boolean conditions) {
        long here = node.isArray()
                ? parts(node).filter(part -> !conditions || part.isObject()).count()
                : 0;
        return here + parts(node).mapToLong(part -> listed(part, conditions)).sum();
    }

    private static Stream<JsonNode> parts(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static long parts(String parameter) {
        return parameter.split(",", -1).length;
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return query;
        }
    }
}
