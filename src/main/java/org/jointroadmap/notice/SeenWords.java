package org.jointroadmap.notice;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointroadmap.fact.Fact;
import org.jointroadmap.fact.Meaning;
import org.jointroadmap.fact.Said;
import org.jointroadmap.flag.Account;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a rule saw, in the language of a letter: what each component is called and its value with its unit. */
@Component
class SeenWords {
    private final MessageSource texts;

    SeenWords(MessageSource texts) {
        this.texts = texts;
    }

    List<String> of(List<Account.Seen> saw, Locale language) {
        return saw.stream()
                .map(one -> called(one, language) + ": " + value(one, language))
                .toList();
    }

    private String called(Account.Seen one, Locale language) {
        String key = "flag.fact." + one.fact() + "." + one.component();
        return Objects.requireNonNull(texts.getMessage(key, null, one.component(), language));
    }

    private String value(Account.Seen one, Locale language) {
        return switch (one.value()) {
            case "true" -> Objects.requireNonNull(texts.getMessage("flag.why.yes", null, language));
            case "false" -> Objects.requireNonNull(texts.getMessage("flag.why.no", null, language));
            default ->
                component(one)
                        .filter(component -> component.getType() == int.class)
                        .map(component -> component.getAnnotation(Meaning.class))
                        .filter(Objects::nonNull)
                        .filter(meaning -> one.value().matches("-?\\d{1,9}"))
                        .map(meaning -> Said.in(language, Integer.parseInt(one.value()), meaning.unit()))
                        .findFirst()
                        .orElse(one.value());
        };
    }

    private static Stream<RecordComponent> component(Account.Seen one) {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .filter(fact -> fact.getSimpleName().equals(one.fact()))
                .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
                .filter(component -> component.getName().equals(one.component()));
    }
}
