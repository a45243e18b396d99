package org.jointroadmap.web.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointroadmap.trade.product.Countries;
import org.jointroadmap.web.layout.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The fields that an entry keeps as JSON, each by its name and value in words; hashes are for programs and left out. */
@Component
class AuditFields {
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final ObjectMapper json;
    private final AuditValues values;
    private final PublishedWords published;
    private final Countries countries;
    private final Texts texts;

    AuditFields(ObjectMapper json, AuditValues values, PublishedWords published, Countries countries, Texts texts) {
        this.json = json;
        this.values = values;
        this.published = published;
        this.countries = countries;
        this.texts = texts;
    }

    /** @param type of what the entry is about, such as item */
    List<Line> lines(String type, @Nullable String written) {
        if (written == null) {
            return List.of();
        }
        try {
            return json.readValue(written, FIELDS).entrySet().stream()
                    .filter(field -> !field.getKey().equals("hash"))
                    .flatMap(field -> field.getKey().equals("figure")
                            ? published.lines(field.getValue()).stream()
                            : Stream.of(line(type, field.getKey(), field.getValue())))
                    .toList();
        } catch (JsonProcessingException altered) {
            return List.of(new Line("", texts.get("audit.unreadable"), false));
        }
    }

    private Line line(String type, String field, String value) {
        if (HASH.matcher(value).matches()) {
            return new Line("", field, true);
        }
        if (type.equals("excluded-partners")) {
            return new Line(countries.name(field, LocaleContextHolder.getLocale()), values.inText(value), true);
        }
        String words = values.words(type, field, value);
        return new Line(
                texts.orElse("audit.field." + field, texts.get("audit.field.other")),
                words == null ? value : words,
                words == null || field.equals("owners"));
    }

    /**
     * @param label what the field is called, "" for none
     * @param said true for what people or files say, in their language
     */
    record Line(String label, String value, boolean said) {
        @Override
        public String toString() {
            return label.isEmpty() ? value : label + ": " + value;
        }
    }
}
