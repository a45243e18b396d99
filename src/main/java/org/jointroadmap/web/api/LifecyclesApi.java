package org.jointroadmap.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointroadmap.Refused;
import org.jointroadmap.party.Person;
import org.jointroadmap.project.Lifecycle;
import org.jointroadmap.project.Lifecycles;
import org.jointroadmap.workflow.Migrations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What projects go through, and how those under way are moved to another version of it. */
@Api
class LifecyclesApi {
    private final Lifecycles lifecycles;
    private final Migrations migrations;
    private final MessageSource texts;

    LifecyclesApi(Lifecycles lifecycles, Migrations migrations, MessageSource texts) {
        this.lifecycles = lifecycles;
        this.migrations = migrations;
        this.texts = texts;
    }

    /** The newest version of each. */
    @GetMapping("/api/lifecycles")
    Listing<LifecycleJson> list(Person reader) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, Map<Integer, Integer>> running = lifecycles.underWay(reader);
        return new Listing<>(
                lifecycles.newest().stream()
                        .map(lifecycle -> LifecycleJson.of(
                                lifecycle,
                                lifecycles.isOffered(lifecycle.key()),
                                running.getOrDefault(lifecycle.key(), Map.of()),
                                locale))
                        .toList(),
                null);
    }

    @PostMapping("/api/lifecycles/{key}/migrations")
    MovesJson move(@PathVariable String key, @RequestBody Wish wish, Person by) {
        if (wish.to() == null) {
            throw Refused.invalid("to", "refused.models.no-version");
        }
        Migrations.Moves moves = Boolean.TRUE.equals(wish.preview())
                ? migrations.preview(key, wish.to(), wish.projects(), by)
                : migrations.move(key, wish.to(), wish.projects(), by);
        return MovesJson.of(moves, texts, LocaleContextHolder.getLocale());
    }

    /** @param projects null for all that are under way */
    record Wish(
            @Nullable Integer to,
            @Nullable List<String> projects,
            @Nullable Boolean preview) {}

    record LifecycleJson(
            String key,
            String name,
            int version,
            boolean offered,
            List<StageJson> stages,
            List<String> gates,
            Map<Integer, Integer> running) {
        static LifecycleJson of(Lifecycle lifecycle, boolean offered, Map<Integer, Integer> running, Locale locale) {
            return new LifecycleJson(
                    lifecycle.key(),
                    lifecycle.name(locale),
                    lifecycle.version(),
                    offered,
                    lifecycle.stages().stream()
                            .map(stage -> new StageJson(
                                    stage.key(),
                                    lifecycle.stageName(stage.key(), locale).orElse(stage.key())))
                            .toList(),
                    lifecycle.gates(),
                    running);
        }
    }

    record StageJson(String key, String name) {}

    record MovesJson(List<String> moved, List<StaysJson> refused) {
        static MovesJson of(Migrations.Moves moves, MessageSource texts, Locale locale) {
            return new MovesJson(
                    moves.moved(),
                    moves.refused().stream()
                            .map(stays -> new StaysJson(
                                    stays.project(),
                                    texts.getMessage(
                                            stays.reason(), stays.words().toArray(), locale)))
                            .toList());
        }
    }

    record StaysJson(String project, String why) {}
}
