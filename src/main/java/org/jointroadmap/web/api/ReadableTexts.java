package org.jointroadmap.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jointroadmap.Controls;
import org.jointroadmap.web.layout.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Reads the bodies of the API within bounds, and refuses texts that hold characters nobody sees. */
@Configuration
class ReadableTexts {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 30;
    private static final int LONGEST_NUMBER = 100;

    @Bean
    MappingJackson2HttpMessageConverter readableJson(ObjectMapper json) {
        ObjectMapper strict = json.copy();
        strict.registerModule(new SimpleModule("readable").addDeserializer(String.class, new Readable()));
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
            if (text != null) {
                Controls.check(field, text, Lines.mayBreakIn(field));
            }
            return text;
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
}
