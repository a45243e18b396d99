package org.jointroadmap.web.roadmap;

import java.util.List;
import org.jointroadmap.Page;
import org.jointroadmap.promise.Lack;
import org.jointroadmap.roadmap.RoadmapItem;
import org.jointroadmap.roadmap.advice.LooseItems;
import org.jointroadmap.web.layout.AdviceWords;
import org.jointroadmap.web.layout.Choices;
import org.jointroadmap.web.layout.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The promises to sharpen: open items that lack something to be watched. */
@Screen
class LoosePage {
    private final LooseItems loose;
    private final AdviceWords words;
    private final Choices choices;

    LoosePage(LooseItems loose, AdviceWords words, Choices choices) {
        this.loose = loose;
        this.words = words;
        this.choices = choices;
    }

    @GetMapping("/roadmap/sharpen")
    String show(
            @RequestParam(required = false) @Nullable Lack lack,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Page<LooseItems.Loose> page = loose.page(lack, after == null || after.isEmpty() ? null : after);
        model.addAttribute(
                "rows",
                page.items().stream()
                        .map(one -> new Row(one.item(), words.of(one.advice())))
                        .toList());
        model.addAttribute("next", page.next());
        model.addAttribute("lacks", choices.of("promise.kind.", Lack.values(), lack));
        return "roadmap/sharpen";
    }

    /** An item with what it lacks, in the language of the page. */
    record Row(RoadmapItem item, List<AdviceWords.Said> advice) {}
}
