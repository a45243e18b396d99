package org.jointroadmap.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jointroadmap.rules.limit.Limit;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.FactPattern.Kind;
import org.jointroadmap.rules.tree.Insertion;
import org.jointroadmap.rules.tree.Rule;

/** Reads one rule from {@code rule} to {@code end}. */
final class RuleParser {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N} ,.'()%:№«»–-]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ,.'()%:№«»–-]*");

    private final Tokens tokens;
    private final Map<String, Limit> limits;
    private final Scope scope = new Scope();

    RuleParser(Tokens tokens, Map<String, Limit> limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    static boolean startsHere(Tokens tokens) {
        return tokens.peek().is("rule")
                && (tokens.ahead().kind() == Token.Kind.TEXT || tokens.ahead().kind() == Token.Kind.WORD);
    }

    Rule parse() {
        Token start = tokens.expect("rule", "stray-text", Tokens.shown(tokens.peek()));
        Token name = name();
        RuleHead head = new RuleHead(tokens);
        head.parse();
        expectPart("when", start, name);
        ValueParser values = new ValueParser(tokens, scope, limits);
        List<List<Element>> ways = ways(start, name, values);
        List<Insertion> insertions = insertions(start, name, values);
        Rule rule = new Rule(
                name.text(),
                names(start, head),
                said(start, head, "Owner:", "owner"),
                head.annotations(),
                head.from(),
                head.to(),
                start.place(),
                ways,
                insertions);
        new Soundness(tokens, rule).check();
        return rule;
    }

    private static Map<String, String> names(Token start, RuleHead head) {
        Map<String, String> names = new TreeMap<>();
        names.put("ru", said(start, head, "RU:", "ru"));
        names.put("az", said(start, head, "AZ:", "az"));
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** A comment, or else the annotation of that name. */
    private static String said(Token start, RuleHead head, String label, String annotation) {
        String comment = Comments.after(start.comment(), label);
        return comment.isEmpty() ? head.annotations().getOrDefault(annotation, "") : comment;
    }

    private Token name() {
        Token name = tokens.next();
        if (name.kind() != Token.Kind.TEXT) {
            throw tokens.refuse(name, "unquoted-name", Tokens.shown(name));
        }
        if (name.text().length() > Sizes.NAME || !NAME.matcher(name.text()).matches()) {
            throw tokens.refuse(name, "bad-name", Sizes.NAME);
        }
        Scripts.mixed(name.text()).ifPresent(word -> {
            throw tokens.refuse(name, "mixed-scripts", word);
        });
        return name;
    }

    private void expectPart(String word, Token start, Token name) {
        refuseUnfinished(start, name);
        Token token = tokens.peek();
        boolean known = token.is("then") || token.is("end");
        tokens.expect(word, known ? "missing-part" : "attribute", Tokens.shown(token), word);
    }

    private void refuseUnfinished(Token start, Token name) {
        if (tokens.atEnd() || startsHere(tokens)) {
            throw tokens.refuse(start, "no-end", name.text());
        }
    }

    private List<List<Element>> ways(Token start, Token name, ValueParser values) {
        ElementParser parser = new ElementParser(tokens, scope, values);
        List<List<Element>> ways = List.of(List.of());
        while (!tokens.accept("then")) {
            refuseUnfinished(start, name);
            Token at = tokens.peek();
            ways = parser.product(ways, parser.parse());
            if (ways.stream().anyMatch(way -> way.size() > Sizes.PATTERNS)) {
                throw tokens.refuse(at, "too-many", Sizes.PATTERNS);
            }
        }
        if (ways.get(0).isEmpty()) {
            throw tokens.refuse(start, "no-condition", name.text());
        }
        if (ways.stream().anyMatch(way -> way.stream().noneMatch(RuleParser::isFact))) {
            throw tokens.refuseAt(ways.get(0).get(0).place(), "starts-without-fact");
        }
        return ways;
    }

    private static boolean isFact(Element element) {
        return element instanceof FactPattern pattern && pattern.kind() == Kind.FACT;
    }

    private List<Insertion> insertions(Token start, Token name, ValueParser values) {
        ConclusionParser parser = new ConclusionParser(tokens, scope, values);
        List<Insertion> insertions = new ArrayList<>();
        while (!tokens.accept("end")) {
            refuseUnfinished(start, name);
            if (insertions.size() == Sizes.INSERTS) {
                throw tokens.refuse(tokens.peek(), "too-many", Sizes.INSERTS);
            }
            insertions.add(parser.parse());
        }
        return insertions;
    }
}
