package org.jointroadmap.trade;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The countries by their alpha-3 letters. */
@Component
public class Countries {
    /** The country's name as the language writes it; the letters themselves for one of the past. */
    public String name(String letters, Locale language) {
        throw new UnsupportedOperationException(letters + language);
    }

    public boolean isKnown(String letters) {
        throw new UnsupportedOperationException(letters);
    }

    /** All of today's countries, by name. */
    public List<Named> all(Locale language) {
        throw new UnsupportedOperationException("" + language);
    }

    public record Named(String letters, String name) {}
}
