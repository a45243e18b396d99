package org.jointroadmap.party;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointroadmap.StartRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two sides of this installation, as configured. */
@Component
public class Parties {
    private static final Pattern SPEAKER = Pattern.compile("^[A-Z]{3}(?=: )", Pattern.MULTILINE);

    private final List<Side> sides;

    Parties(PartyProperties properties, JdbcClient jdbc) {
        this.sides = configured(properties.parties());
        keep(jdbc);
    }

    public List<Side> all() {
        return sides;
    }

    /** The side of this alpha-3 code. */
    public Side side(String code) {
        return sides.stream()
                .filter(side -> side.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The side that is not this one. */
    public Side other(String code) {
        return sides.get(0).code().equals(code) ? sides.get(1) : sides.get(0);
    }

    /** A text whose lines may begin with the code of the side that said them, with its name in a language instead. */
    public String spoken(String text, Locale language) {
        return SPEAKER.matcher(text).replaceAll(speaker -> Matcher.quoteReplacement(name(speaker.group(), language)));
    }

    private String name(String code, Locale language) {
        return sides.stream()
                .filter(side -> side.code().equals(code))
                .map(side -> side.name(language))
                .findFirst()
                .orElse(code);
    }

    private static List<Side> configured(List<String> codes) {
        if (codes.size() != 2 || codes.get(0).equals(codes.get(1))) {
            throw new StartRefused("joint-roadmap.parties must name two different countries, but is " + codes + ".");
        }
        try {
            return codes.stream().map(Side::of).toList();
        } catch (IllegalArgumentException e) {
            throw new StartRefused("joint-roadmap.parties: " + e.getMessage() + ".", e);
        }
    }

    private void keep(JdbcClient jdbc) {
        List<String> kept = jdbc.sql("SELECT code FROM side ORDER BY position")
                .query(String.class)
                .list();
        List<String> codes = sides.stream().map(Side::code).toList();
        if (kept.isEmpty()) {
            sides.forEach(side -> jdbc.sql("INSERT INTO side (code, iso2, position) VALUES (?, ?, ?)")
                    .params(side.code(), side.iso2(), sides.indexOf(side))
                    .update());
        } else if (!kept.equals(codes)) {
            throw new StartRefused("The database holds the roadmap of " + kept + ", but joint-roadmap.parties is "
                    + codes + ": set it back, or use another database.");
        }
    }
}
