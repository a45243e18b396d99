package org.jointroadmap.web.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jointroadmap.party.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a field offers, in the language of the page. */
@Component
public class Choices {
    private final Texts texts;
    private final Parties parties;

    Choices(Texts texts, Parties parties) {
        this.texts = texts;
        this.parties = parties;
    }

    public List<Choice> sides(@Nullable String chosen) {
        Locale locale = LocaleContextHolder.getLocale();
        return parties.all().stream()
                .map(side ->
                        new Choice(side.code(), side.name(locale), side.code().equals(chosen)))
                .toList();
    }

    /** @param stem the beginning of the texts' keys; the end is the value */
    public List<Choice> of(String stem, Enum<?>[] values, @Nullable Enum<?> chosen) {
        List<String> keys = Arrays.stream(values).map(Choices::key).toList();
        return of(stem, keys, chosen == null ? null : key(chosen));
    }

    /** @param stem the beginning of the texts' keys; the end is the value */
    public List<Choice> of(String stem, List<String> values, @Nullable String chosen) {
        return values.stream()
                .map(value -> new Choice(value, texts.get(stem + value), value.equals(chosen)))
                .toList();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
