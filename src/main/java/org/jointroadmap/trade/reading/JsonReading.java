package org.jointroadmap.trade.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointroadmap.DecimalMark;
import org.jointroadmap.document.file.RefusedFile;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jspecify.annotations.Nullable;

/** Reads the answers of UN Comtrade's interfaces: a list of objects named data (the new one) or dataset (the old one). */
final class JsonReading {
    private static final int LONGEST_TEXT = 1 << 21;
    private static final int MOST_FIELDS = 1_000;

    private final CountryCodes countries;
    private final RowSink sink;
    private final String entry;
    private final String name;
    private final String start;
    private final Cells cells = new Cells();
    private final Decimals decimals = Decimals.usually(DecimalMark.POINT);

    /** @param start of the text, to be quoted if it is none of ours */
    JsonReading(CountryCodes countries, RowSink sink, String entry, String name, String start) {
        this.countries = countries;
        this.sink = sink;
        this.entry = entry;
        this.name = name;
        this.start = start;
    }

    void readAll(Reader text) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(50)
                        .build())
                .build();
        try (JsonParser json = factory.createParser(text)) {
            if (!find(json)) {
                throw noFigures();
            }
            rows(json);
            readToTheEnd(json);
        } catch (StreamConstraintsException tooLarge) {
            throw new RefusedFile("refused.trade.record", LONGEST_TEXT);
        } catch (JsonProcessingException wrong) {
            throw json(wrong);
        }
    }

    private RefusedFile noFigures() {
        return new RefusedFile("refused.trade.json", TextTable.shown(start));
    }

    /** What comes after the list may show that the file is damaged. */
    private static void readToTheEnd(JsonParser json) throws IOException {
        while (json.nextToken() != null) {
            continue;
        }
    }

    private static RefusedFile json(JsonProcessingException wrong) {
        return new RefusedFile(
                "refused.trade.json-broken",
                wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr());
    }

    /** Moves on to the begin of the list. */
    private static boolean find(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            return true;
        }
        while (token != null) {
            token = json.nextToken();
            if (token == JsonToken.FIELD_NAME) {
                boolean list =
                        json.currentName().equals("data") || json.currentName().equals("dataset");
                token = json.nextToken();
                if (list && token == JsonToken.START_ARRAY) {
                    return true;
                }
                json.skipChildren();
            }
        }
        return false;
    }

    private void rows(JsonParser json) throws IOException {
        TableReader reader = null;
        Set<String> names = new LinkedHashSet<>();
        JsonToken token = json.nextToken();
        for (; token == JsonToken.START_OBJECT; token = json.nextToken()) {
            long line = json.currentLocation().getLineNr();
            Map<String, String> fields = fields(json);
            boolean first = reader == null;
            if (names.addAll(fields.keySet()) || reader == null) {
                reader = reader(names);
            }
            if (first) {
                sink.begin(reader.recognised(entry, name));
            }
            cells.begin(line);
            names.forEach(field -> cells.add(fields.getOrDefault(field, "")));
            if (!Rows.isTooLong(cells, sink)) {
                reader.row(cells, decimals, sink);
            }
        }
        if (token != JsonToken.END_ARRAY) {
            throw new RefusedFile(
                    "refused.trade.json-broken", json.currentLocation().getLineNr());
        }
        if (reader == null) {
            throw noFigures();
        }
    }

    /** Made anew where an object has a field that none before it had. */
    private TableReader reader(Set<String> names) {
        if (names.size() > MOST_FIELDS) {
            throw new RefusedFile("refused.trade.record", MOST_FIELDS);
        }
        Header header = new Header(List.copyOf(names));
        ComtradeColumns columns = ComtradeColumns.of(header);
        if (!columns.areComplete()) {
            throw Layout.lacking(header).orElse(TextTable.unknown(String.join(", ", names)));
        }
        return new ComtradeReader(
                columns,
                names.contains("cmdCode") && names.contains("rtCode") ? "comtrade-json-old" : "comtrade-json",
                countries);
    }

    private static Map<String, String> fields(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) {
                json.skipChildren();
            } else {
                fields.put(field, value == JsonToken.VALUE_NULL ? "" : text(json, value));
            }
        }
        return fields;
    }

    private static String text(JsonParser json, JsonToken value) throws IOException {
        @Nullable String text = json.getText();
        if (text == null) {
            return "";
        }
        boolean stored = value == JsonToken.VALUE_NUMBER_FLOAT && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        return stored ? text + Decimals.STORED : text;
    }
}
