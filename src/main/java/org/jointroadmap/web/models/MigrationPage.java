package org.jointroadmap.web.models;

import java.util.List;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.web.layout.Attempt;
import org.jointroadmap.web.layout.Screen;
import org.jointroadmap.workflow.Migrations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a move of a lifecycle's projects to another version would do to each, and the move. */
@Screen
@RequestMapping("/models/{key}/migration")
class MigrationPage {
    /** More would make a page that nobody reads; all of them are moved together by one button. */
    private static final int SHOWN = 200;

    private final Lifecycles lifecycles;
    private final Migrations migrations;

    MigrationPage(Lifecycles lifecycles, Migrations migrations) {
        this.lifecycles = lifecycles;
        this.migrations = migrations;
    }

    @GetMapping
    String show(
            @PathVariable String key, @RequestParam(required = false) @Nullable Integer to, Person me, Model model) {
        List<Lifecycle> versions = lifecycles.all().stream()
                .filter(lifecycle -> lifecycle.key().equals(key))
                .toList();
        if (versions.isEmpty()) {
            throw Refused.notFound("refused.models.unknown", key);
        }
        int target = to == null ? versions.get(0).version() : to;
        Migrations.Moves preview = migrations.preview(key, target, null, me);
        model.addAttribute("lifecycle", versions.get(0));
        model.addAttribute("name", versions.get(0).name(LocaleContextHolder.getLocale()));
        model.addAttribute("versions", versions);
        model.addAttribute("target", target);
        model.addAttribute("moves", preview.moved().stream().limit(SHOWN).toList());
        model.addAttribute("more", Math.max(0, preview.moved().size() - SHOWN));
        model.addAttribute("count", preview.moved().size());
        model.addAttribute("stays", preview.refused().stream().limit(SHOWN).toList());
        model.addAttribute("moreStay", Math.max(0, preview.refused().size() - SHOWN));
        return "models/migration";
    }

    @PostMapping
    String move(
            @PathVariable String key,
            @RequestParam int to,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "false") boolean all,
            Person me,
            Model model,
            Attempt attempt) {
        return attempt.make(
                () -> {
                    if (!all && project.isEmpty()) {
                        throw Refused.invalid("project", "refused.models.none-chosen");
                    }
                    migrations.move(key, to, all ? null : project, me);
                    return "/models/" + key + "/migration?to=" + to;
                },
                "models.moved",
                () -> show(key, to, me, model));
    }
}
