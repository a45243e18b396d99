package org.jointroadmap.trade.classification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jointroadmap.trade.classification.ClassificationFile.Name;
import org.jointroadmap.trade.classification.ClassificationFile.Names;

/** UN Comtrade's list of an edition: {@code {"classCode": "H5", "results": [{"id": "0101", "text": "0101 - Horses"}]}}. */
final class ComtradeClassification {
    private ComtradeClassification() {}

    static Names read(String text) throws JsonProcessingException {
        JsonNode root = new ObjectMapper().readTree(text);
        String edition = root.path("classCode").asText();
        if (!edition.matches("H[0-6]")) {
            throw ClassificationFiles.unreadable();
        }
        List<Name> names = new ArrayList<>();
        for (JsonNode result : root.path("results")) {
            String code = result.path("id").asText();
            if (code.matches("(\\d\\d){1,3}")) {
                names.add(new Name(code, result.path("text").asText().replaceFirst("^\\d+ - ", "")));
            }
        }
        return new Names(edition, "en", names);
    }
}
