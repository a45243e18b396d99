package org.jointroadmap.workflow.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Holds models, forms and texts against each other and against what works here: everything at once. */
public final class FolderCheck {
    private final House house;

    public FolderCheck(House house) {
        this.house = house;
    }

    /** @param files by their names below the folder of models, such as forms/offer.form */
    public Report check(SortedMap<String, byte[]> files) {
        Faults faults = new Faults();
        Map<String, FormFile> forms = new LinkedHashMap<>();
        Set<String> formIds = new LinkedHashSet<>();
        List<Model> models = new ArrayList<>();
        Map<String, Map<String, Phrase>> texts = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            FileFaults own = faults.of(name);
            switch (Kind.of(name)) {
                case MODEL -> model(name, content, own, models);
                case FORM -> {
                    formIds.add(Kind.id(name));
                    new FormReading(own).read(content).ifPresent(form -> forms.put(form.id(), form));
                }
                case TEXTS -> texts(Kind.id(name), content, own, texts);
                case ASTRAY -> own.at(Place.TOP, "astray", name);
                case OTHER -> {}
            }
        });
        if (files.keySet().stream().noneMatch(name -> Kind.of(name) == Kind.MODEL)) {
            faults.at("", Place.TOP, "no-models");
        }
        Surroundings around = new Surroundings(forms, formIds, house.verbs(), models);
        models.forEach(model -> new ModelCheck(model, faults.of(model.file()), around, house).check());
        PhraseCheck phrases = new PhraseCheck(house, faults, texts);
        phrases.check(models, forms.values());
        return new Report(
                faults.errors(),
                faults.warnings(),
                phrases.untranslated(),
                models.stream().map(model -> ModelFacts.of(model, around)).toList(),
                models.stream().collect(Collectors.toMap(Model::key, model -> PhraseCheck.said(model, around))),
                said(texts));
    }

    private static Map<String, Map<String, String>> said(Map<String, Map<String, Phrase>> texts) {
        Map<String, Map<String, String>> said = new LinkedHashMap<>();
        texts.forEach((language, phrases) -> {
            Map<String, String> words = new LinkedHashMap<>();
            phrases.forEach((english, phrase) -> words.put(english, phrase.text()));
            said.put(language, words);
        });
        return said;
    }

    private static void model(String name, byte[] content, FileFaults faults, List<Model> models) {
        try {
            Element root = XmlText.read(content);
            boolean own = root.children("process")
                    .allMatch(process -> process.property("subject").isEmpty());
            new NotationCheck(faults, own).check(root);
            if (root.is("definitions")) {
                new ModelReading(faults).read(name, root).ifPresent(models::add);
            }
        } catch (Unreadable broken) {
            broken.tell(faults);
        }
    }

    private void texts(String language, byte[] content, FileFaults faults, Map<String, Map<String, Phrase>> texts) {
        if (house.languages().contains(language)) {
            texts.put(language, new TextsReading(faults).read(content));
        } else {
            faults.at(Place.TOP, "texts-language", language, String.join(", ", house.languages()));
        }
    }
}
