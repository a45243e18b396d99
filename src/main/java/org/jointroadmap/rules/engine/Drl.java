package org.jointroadmap.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jointroadmap.rules.language.RuleFile;
import org.jointroadmap.rules.tree.Accumulation;
import org.jointroadmap.rules.tree.Binding;
import org.jointroadmap.rules.tree.Element;
import org.jointroadmap.rules.tree.FactPattern;
import org.jointroadmap.rules.tree.FactPattern.Kind;
import org.jointroadmap.rules.tree.ForAll;
import org.jointroadmap.rules.tree.Insertion;
import org.jointroadmap.rules.tree.Part;
import org.jointroadmap.rules.tree.Rule;
import org.jointroadmap.rules.tree.Rule.Pass;
import org.jointroadmap.rules.tree.Total;

/** Writes what was understood as the text that the rule engine compiles: it never sees the author's own text. */
final class Drl {
    /** The global that takes conclusions; an author can name nothing but facts and what a rule bound itself. */
    static final String CONCLUDING = "_concluding";

    /** The engine does not look for its own functions through a loader that shows it little. */
    private static final String COLLECT =
            "import accumulate org.drools.core.base.accumulators.CollectListAccumulateFunction collectList";

    /** The subject whose facts these are. */
    private static final String ABOUT = "$_about";

    private final StringBuilder text = new StringBuilder();
    private final Written written = new Written(false);
    private final Pass pass;

    private Drl(Pass pass) {
        this.pass = pass;
    }

    /** The rules of a pass; "" if the file has none. */
    static String text(RuleFile file, Pass pass, String packageName) {
        Drl drl = new Drl(pass);
        for (int at = 0; at < file.rules().size(); at++) {
            drl.rule(file.rules().get(at), at);
        }
        return drl.text.isEmpty()
                ? ""
                : "package " + packageName
                        + ";\nimport org.jointroadmap.fact.*;\n" + COLLECT
                        + "\nglobal org.jointroadmap.rules.engine.Concluding "
                        + CONCLUDING + "\n" + drl.text;
    }

    private void rule(Rule rule, int number) {
        List<Insertion> insertions = rule.insertions(pass);
        if (insertions.isEmpty()) {
            return;
        }
        for (int way = 0; way < rule.ways().size(); way++) {
            text.append("rule \"r").append(number).append('w').append(way).append("\"\nwhen\n");
            List<Element> elements = rule.ways().get(way);
            conditions(rule, elements);
            text.append("then\n");
            consequence(rule, elements, insertions, number, way);
            text.append("end\n");
        }
    }

    private void conditions(Rule rule, List<Element> elements) {
        boolean first = true;
        for (Element element : inOrder(elements)) {
            text.append("    ")
                    .append(element(element, first, elements.indexOf(element)))
                    .append('\n');
            first = false;
        }
        if (rule.hasTerm()) {
            text.append("    not Today( about == " + ABOUT + ", !( isWithin( \"")
                    .append(rule.from() == null ? "" : rule.from())
                    .append("\", \"")
                    .append(rule.to() == null ? "" : rule.to())
                    .append("\" ) ) )\n");
        }
    }

    /** A fact that is joined to no other needs no variable for its subject. */
    private String alone(FactPattern pattern) {
        return fact(pattern) + " : " + pattern.type().getSimpleName() + "( " + String.join(", ", parts(pattern)) + " )";
    }

    private static String fact(FactPattern pattern) {
        return pattern.variable().isEmpty() ? "$_fact" : pattern.variable();
    }

    /** What is there first: the others are about its subject. */
    static List<Element> inOrder(List<Element> elements) {
        List<Element> ordered = new ArrayList<>(elements);
        ordered.sort(Comparator.comparing(
                element -> !(element instanceof FactPattern pattern && pattern.kind() == Kind.FACT)));
        return ordered;
    }

    private String element(Element element, boolean first, int place) {
        if (element instanceof ForAll all) {
            String base = pattern(all.base(), false, "!( " + written.question(all.asked()) + " )");
            return "not " + base;
        }
        if (element instanceof Accumulation sum) {
            String list = "$_list" + place;
            return "accumulate( $_each" + place + " : " + pattern(sum.source(), false, "") + "; " + list
                    + " : collectList( $_each" + place + " ) )";
        }
        FactPattern pattern = (FactPattern) element;
        String binding = pattern.variable().isEmpty() ? "" : pattern.variable() + " : ";
        return pattern.kind().word() + binding + pattern(pattern, first, "");
    }

    private String pattern(FactPattern pattern, boolean first, String more) {
        List<String> parts = new ArrayList<>();
        parts.add(first ? ABOUT + " : about" : "about == " + ABOUT);
        parts.addAll(parts(pattern));
        if (!more.isEmpty()) {
            parts.add(more);
        }
        return pattern.type().getSimpleName() + "( " + String.join(", ", parts) + " )";
    }

    private List<String> parts(FactPattern pattern) {
        List<String> parts = new ArrayList<>();
        if (pattern.kind() != Kind.NOT) {
            for (Binding binding : pattern.bindings()) {
                parts.add(binding.variable() + " : " + binding.component().name());
            }
        }
        for (Part part : pattern.parts()) {
            parts.add(written.question(part.question()));
        }
        return parts;
    }

    private void consequence(Rule whole, List<Element> elements, List<Insertion> insertions, int rule, int way) {
        List<String> asked = new ArrayList<>();
        for (int place = 0; place < elements.size(); place++) {
            if (elements.get(place) instanceof Accumulation sum) {
                for (int total = 0; total < sum.totals().size(); total++) {
                    Total one = sum.totals().get(total);
                    text.append("    Quantity ")
                            .append(one.variable())
                            .append(" = ")
                            .append(CONCLUDING);
                    text.append(".total( ")
                            .append(rule)
                            .append(", ")
                            .append(way)
                            .append(", ")
                            .append(place);
                    text.append(", ")
                            .append(total)
                            .append(", (java.util.List) $_list")
                            .append(place)
                            .append(" );\n");
                }
                sum.parts().forEach(part -> asked.add(new Written(true).question(part.question())));
            }
        }
        boolean joins = elements.size() > 1 || whole.hasTerm();
        String about = joins ? ABOUT : fact((FactPattern) elements.get(0)) + ".about()";
        String guard = asked.isEmpty() ? "" : "if ( " + String.join(" && ", asked) + " ) ";
        for (Insertion insertion : insertions) {
            text.append("    ")
                    .append(guard)
                    .append("{ ")
                    .append(CONCLUDING)
                    .append(".add( ")
                    .append(rule);
            text.append(", ")
                    .append(ABOUT)
                    .append(", ")
                    .append(ConclusionText.text(insertion))
                    .append(" ); }\n");
        }
    }
}
