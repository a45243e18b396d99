package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointroadmap.workflow.check.Report.Untranslated;

/** What people read is said in their language, or they read it in English. */
final class PhraseCheck {
    private static final String ALWAYS = "ru";

    private final House house;
    private final Faults faults;
    private final Map<String, Map<String, Phrase>> texts;
    private final List<Untranslated> untranslated = new ArrayList<>();

    PhraseCheck(House house, Faults faults, Map<String, Map<String, Phrase>> texts) {
        this.house = house;
        this.faults = faults;
        this.texts = texts;
    }

    void check(Collection<Model> models, Collection<FormFile> forms) {
        Set<String> phrases = new LinkedHashSet<>();
        models.forEach(model -> phrases.addAll(said(model)));
        forms.forEach(form -> form.phrases().forEach(phrase -> phrases.add(phrase.text())));
        for (String language : new TreeSet<>(house.languages())) {
            Map<String, Phrase> known = texts.getOrDefault(language, Map.of());
            if (language.equals(ALWAYS) || texts.containsKey(language)) {
                phrases.stream()
                        .filter(phrase -> !known.containsKey(phrase) && hasLetters(phrase))
                        .forEach(phrase -> untranslated.add(new Untranslated(language, phrase)));
            }
            known.forEach((key, phrase) -> {
                if (!phrases.contains(key)) {
                    faults.warn(phrase.file(), phrase.place(), "texts-unused", key);
                }
            });
        }
    }

    List<Untranslated> untranslated() {
        return untranslated;
    }

    /** What a model and its forms say. */
    static Set<String> said(Model model, Surroundings around) {
        Set<String> phrases = new LinkedHashSet<>(said(model));
        model.nodes("userTask").flatMap(task -> around.form(task).stream()).forEach(form -> form.phrases()
                .forEach(phrase -> phrases.add(phrase.text())));
        return phrases;
    }

    private static Set<String> said(Model model) {
        Set<String> phrases = new LinkedHashSet<>();
        model.root()
                .all()
                .filter(element -> isRead(element))
                .map(element -> element.attribute("name"))
                .forEach(phrases::add);
        phrases.add(model.process().element().documentation());
        model.nodes("serviceTask").map(step -> step.element().property("text")).forEach(phrases::add);
        phrases.removeIf(String::isBlank);
        return phrases;
    }

    private static boolean isRead(Element element) {
        return Notation.isNode(element)
                || element.is("process")
                || element.is("sequenceFlow")
                || element.is("participant")
                || element.is("lane");
    }

    private static boolean hasLetters(String phrase) {
        return phrase.codePoints().anyMatch(Character::isLetter);
    }
}
