package org.jointroadmap.trade.product;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jointroadmap.Alphabet;
import org.springframework.stereotype.Component;

/** Today's countries by their alpha-3 letters. */
@Component
public class Countries {
    private final Map<String, Locale> byLetters = new TreeMap<>();

    Countries() {
        Arrays.stream(Locale.getISOCountries())
                .map(iso2 -> new Locale.Builder().setRegion(iso2).build())
                .forEach(country -> byLetters.put(country.getISO3Country(), country));
    }

    /** The country's name as the language writes it; the letters themselves for one of the past. */
    public String name(String letters, Locale language) {
        Locale country = byLetters.get(letters);
        return country == null ? letters : country.getDisplayCountry(language);
    }

    public boolean isKnown(String letters) {
        return byLetters.containsKey(letters);
    }

    /** All of them, by name. */
    public List<Named> all(Locale language) {
        return byLetters.keySet().stream()
                .map(letters -> new Named(letters, name(letters, language)))
                .sorted(Alphabet.by(Named::name, language))
                .toList();
    }

    public record Named(String letters, String name) {}
}
