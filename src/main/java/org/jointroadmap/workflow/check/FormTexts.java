package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people read in a form: phrases to translate, and nothing that runs or fetches. */
final class FormTexts {
    private static final List<String> READ =
            List.of("label", "dateLabel", "timeLabel", "description", "text", "content");
    /** A unit such as ha is read in one's language, USD and % are the same everywhere. */
    private static final Pattern SPOKEN_UNIT = Pattern.compile("\\p{Ll}.*");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\s*\\{");
    private static final Pattern CODE = Pattern.compile(
            "<\\s*/?\\s*(script|iframe|object|embed|link|meta|base|form|style|svg|math|img|video|audio)\\b"
                    + "|<[^>]*\\b(on[a-z]+|src|srcset|formaction)\\s*=|(java|vb)script\\s*:|url\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "\\]\\(\\s*<?([^)\\s>]*)|href\\s*=\\s*[\"']?([^\"'\\s>]*)|<((?:[a-z][a-z0-9+.-]*:)[^>\\s]*)>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?:#if\\s+)?([a-z][A-Za-z0-9]*)");
    /** Where a form leads to the thing that its task is about. */
    private static final String PATH = "subjectPath";

    private final FileFaults faults;
    private final List<Phrase> phrases;

    FormTexts(FileFaults faults, List<Phrase> phrases) {
        this.faults = faults;
        this.phrases = phrases;
    }

    void check(Json root, List<String> keys) {
        Set<String> names = new HashSet<>(keys);
        names.addAll(Keys.FILLED);
        names.add(PATH);
        component(root, names);
    }

    private void component(Json component, Set<String> names) {
        for (String name : READ) {
            String text = component.at(name).text();
            if (!text.isBlank() && !text.startsWith("=")) {
                phrases.add(new Phrase(text, faults.file(), component.at(name).place()));
            }
        }
        Json unit = component.at("appearance").at("suffixAdorner");
        if (SPOKEN_UNIT.matcher(unit.text()).matches()) {
            phrases.add(new Phrase(unit.text(), faults.file(), unit.place()));
        }
        List<Json> parts = new ArrayList<>(component.at("components").items());
        parts.addAll(component.at("values").items());
        parts.addAll(component.at("columns").items());
        component.fields().forEach((name, value) -> {
            if (name.equals("conditional")) {
                condition(value, names);
            } else if (name.equals("dataSource")) {
                table(value, names);
            } else if (!Set.of("components", "values", "columns").contains(name)) {
                value.all().forEach(inner -> text(inner, names));
            }
        });
        parts.forEach(part -> component(part, names));
    }

    private void condition(Json condition, Set<String> names) {
        condition.fields().forEach((name, value) -> {
            if (name.equals("hide")) {
                HideCheck.check(value, names, faults);
            } else {
                value.all().forEach(inner -> text(inner, names));
            }
        });
    }

    private void table(Json source, Set<String> names) {
        String name = source.text().replaceFirst("^=\\s*", "").strip();
        if (!names.contains(name)) {
            faults.at(source.place(), "form-name", name, Nearest.to(name, names));
        }
    }

    private void text(Json value, Set<String> names) {
        String text = value.text();
        if (text.startsWith("=")) {
            faults.at(value.place(), "form-feel", text);
        }
        if (EXPRESSION.matcher(text).find()) {
            faults.at(value.place(), "form-expression");
        }
        if (CODE.matcher(text).find()) {
            faults.at(value.place(), "form-code");
        }
        LINK.matcher(text).results().forEach(link -> {
            for (int group = 1; group <= link.groupCount(); group++) {
                String to = link.group(group);
                if (to != null && !to.isEmpty() && !isOwn(to)) {
                    faults.at(value.place(), "form-link", to);
                }
            }
        });
        Matcher template = TEMPLATE.matcher(text);
        while (template.find()) {
            named(template.group(1).strip(), value, names);
        }
    }

    private void named(String inside, Json value, Set<String> names) {
        Matcher name = NAMED.matcher(inside);
        if (!inside.equals("/if") && !name.matches()) {
            faults.at(value.place(), "form-template", inside);
        } else if (name.matches() && !names.contains(name.group(1))) {
            faults.at(value.place(), "form-name", name.group(1), Nearest.to(name.group(1), names));
        }
    }

    private static boolean isOwn(String link) {
        return link.matches("/(?![/\\\\]).*|#.*|\\{\\{\\s*" + PATH + "\\s*}}.*");
    }
}
