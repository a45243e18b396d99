package org.jointroadmap.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.jointroadmap.web.layout.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Reads the bodies of the API within bounds, their texts in one writing, and refuses what nobody sees in them. */
@Configuration
class ReadableTexts {
    /** Above what a body can hold, whose bound is the server's: how long a text may be each field says, by its name. */
    private static final int LONGEST = StreamReadConstraints.DEFAULT_MAX_STRING_LEN;

    private static final int DEEPEST = 30;
    private static final int LONGEST_NUMBER = 100;

    @Bean
    MappingJackson2HttpMessageConverter readableJson(ObjectMapper json) {
        ObjectMapper strict = json.copy();
        strict.registerModule(new SimpleModule("readable")
                .addDeserializer(String.class, new Readable())
                .addDeserializer(JsonNode.class, new ReadableNode()));
        strict.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build());
        return new MappingJackson2HttpMessageConverter(strict);
    }

    private static final class Readable extends StringDeserializer {
        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String field = field(parser.getParsingContext());
            String text = super.deserialize(parser, context);
            return text == null ? null : Lines.readable(field, text);
        }
    }

    /** Where a program may send null, or nothing, which is another thing. */
    private static final class ReadableNode extends JsonDeserializer<JsonNode> {
        private static final ObjectMapper PLAIN = new ObjectMapper();

        @Override
        public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String field = field(parser.getParsingContext());
            JsonNode node = PLAIN.readTree(parser);
            return node.isTextual() ? TextNode.valueOf(Lines.readable(field, node.textValue())) : node;
        }

        @Override
        public JsonNode getNullValue(DeserializationContext context) {
            return NullNode.getInstance();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    /** In a list the list's own name. */
    private static String field(@Nullable JsonStreamContext place) {
        for (JsonStreamContext at = place; at != null; at = at.getParent()) {
            if (at.getCurrentName() != null) {
                return at.getCurrentName();
            }
        }
        return "";
    }
}
