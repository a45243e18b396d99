package org.jointroadmap.trade.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointroadmap.trade.meaning.CountryCodes;
import org.jspecify.annotations.Nullable;

/** Reads the answers of UN Comtrade's interfaces: a list of objects named data (the new one) or dataset (the old one). */
final class JsonReading {
    private static final int LONGEST_TEXT = 100_000;

    private final CountryCodes countries;
    private final RowSink sink;
    private final String entry;
    private final String name;
    private final Cells cells = new Cells();
    private final Decimals decimals = new Decimals(false);

    JsonReading(CountryCodes countries, RowSink sink, String entry, String name) {
        this.countries = countries;
        this.sink = sink;
        this.entry = entry;
        this.name = name;
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
                throw new RefusedFile("refused.trade.json");
            }
            rows(json);
        } catch (StreamConstraintsException tooLarge) {
            throw new RefusedFile("refused.trade.record", LONGEST_TEXT);
        } catch (JsonProcessingException wrong) {
            throw json(wrong);
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
        List<String> names = List.of();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            long line = json.currentLocation().getLineNr();
            Map<String, String> fields = fields(json);
            if (reader == null) {
                names = new ArrayList<>(fields.keySet());
                reader = begin(names);
            }
            cells.begin(line);
            names.forEach(field -> cells.add(fields.getOrDefault(field, "")));
            reader.row(cells, decimals, sink);
        }
        if (reader == null) {
            throw new RefusedFile("refused.trade.json");
        }
    }

    private TableReader begin(List<String> names) {
        ComtradeColumns columns = ComtradeColumns.of(new Header(names));
        if (!columns.areComplete()) {
            throw TextTable.unknown(String.join(", ", names));
        }
        TableReader reader = new ComtradeReader(
                columns,
                names.contains("cmdCode") && names.contains("rtCode") ? "comtrade-json-old" : "comtrade-json",
                countries);
        sink.begin(reader.recognised(entry, name));
        return reader;
    }

    private static Map<String, String> fields(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) {
                json.skipChildren();
            } else {
                fields.put(field, value == JsonToken.VALUE_NULL ? "" : text(json));
            }
        }
        return fields;
    }

    private static String text(JsonParser json) throws IOException {
        @Nullable String text = json.getText();
        return text == null ? "" : text;
    }
}
