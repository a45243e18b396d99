package org.jointroadmap.web.models;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.workflow.model.ModelStatus;
import org.jointroadmap.workflow.model.Models;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;

/** What models are live, every fault of the last change, and a way to give files. */
@Screen
class ModelsPage {
    private static final long LARGEST = 2_000_000;

    private final Models models;

    ModelsPage(Models models) {
        this.models = models;
    }

    @GetMapping("/models")
    String show(Person me, Model model) {
        ModelStatus status = models.status(me);
        model.addAttribute("status", status);
        model.addAttribute("rows", ModelRow.of(status));
        model.addAttribute("mayUpload", Models.mayUpload(me));
        return "models/models";
    }

    /** What is wrong with them stands on the page itself, as with files that were saved. */
    @PostMapping("/models")
    String give(@RequestPart("file") List<MultipartFile> file, Person me, Model model, Attempt attempt) {
        return attempt.go(
                () -> {
                    models.upload(read(file), me);
                    return "/models";
                },
                () -> show(me, model));
    }

    /** Each by the name that it has at the sender's. */
    static SortedMap<String, byte[]> read(List<MultipartFile> given) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (MultipartFile file : given) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (name.isEmpty() || file.getSize() > LARGEST) {
                throw Refused.invalid("file", name.isEmpty() ? "refused.models.none" : "refused.models.large", name);
            }
            try {
                files.put(name, file.getBytes());
            } catch (IOException broken) {
                throw Refused.invalid("file", "refused.models.none");
            }
        }
        return files;
    }
}
