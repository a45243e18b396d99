package org.jointroadmap.trade;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.party.Person;
import org.springframework.stereotype.Component;

/** What products are called, in English and Russian, from the files that an administrator loads. */
@Component
public class Products {
    /** Six digits, or two or four of a chapter or heading, to what they are called; the code itself if nobody knows. */
    public Map<String, String> names(Collection<String> codes, Locale language) {
        throw new UnsupportedOperationException("" + codes + language);
    }

    public String name(String code, Locale language) {
        throw new UnsupportedOperationException(code + language);
    }

    /**
     * Loads a file of product names or a correlation table between two editions; which it is, its content says.
     *
     * @return key and arguments of the message that says what was loaded
     * @throws org.jointroadmap.Refused if it is none of these, or the person is no administrator
     */
    public TradeImport.Message load(String fileName, byte[] content, Person by) {
        throw new UnsupportedOperationException(fileName + content.length + by);
    }

    /** What was loaded, the newest first. */
    public List<Loaded> loaded() {
        throw new UnsupportedOperationException();
    }

    public record Loaded(String file, String content, int rows, String by, java.time.Instant at) {}
}
