package org.jointroadmap.workflow.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file with its place.
 *
 * @param fields of an object, empty for anything else
 * @param items of an array, empty for anything else
 * @param value text, number or truth; null for the others
 */
record Json(
        Place place,
        Map<String, Json> fields,
        List<Json> items,
        @Nullable Object value) {
    private static final Json NOTHING = new Json(Place.TOP, Map.of(), List.of(), null);

    static Json object(Place place) {
        return new Json(place, new LinkedHashMap<>(), List.of(), null);
    }

    /** An empty value at this place if the field is not there. */
    Json at(String field) {
        return fields.getOrDefault(field, NOTHING);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** "" for whatever is no text. */
    String text() {
        return value instanceof String text ? text : "";
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    Optional<Place> placeOf(String field) {
        return Optional.ofNullable(fields.get(field)).map(Json::place);
    }

    /** It and everything in it. */
    Stream<Json> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.concat(fields.values().stream(), items.stream()).flatMap(Json::all));
    }
}
