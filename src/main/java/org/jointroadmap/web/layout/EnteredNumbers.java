package org.jointroadmap.web.layout;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jointroadmap.DecimalMark;
import org.jointroadmap.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** The numbers of one form, read as its page shows them: 1,250 is a thousand and more in English, 1.25 in Russian. */
public final class EnteredNumbers {
    private static final int MILLION = 6;
    private static final int WHOLE_DIGITS = 9;

    private final Locale language;
    private final DecimalMark usual;
    private final Set<DecimalMark> shown = EnumSet.noneOf(DecimalMark.class);

    private EnteredNumbers(Collection<String> texts, Locale language) {
        this.language = language;
        this.usual = DecimalMark.of(language);
        texts.forEach(text -> DecimalMark.shownBy(text).ifPresent(shown::add));
    }

    /** All that a form holds, in the language of its page. */
    public static EnteredNumbers of(Collection<String> texts) {
        return new EnteredNumbers(texts, LocaleContextHolder.getLocale());
    }

    public static EnteredNumbers of(@Nullable String text) {
        return of(text == null ? List.of() : List.of(text));
    }

    /**
     * The amount of a field of millions in units; null if it is none or beyond reason.
     *
     * @throws Refused as {@link #number}
     */
    public @Nullable BigDecimal millions(String field, @Nullable String text) {
        BigDecimal number = number(field, text);
        return number == null || number.scale() > MILLION ? null : number.movePointRight(MILLION);
    }

    /**
     * A number that is not negative; null if the text is none or beyond reason.
     *
     * @throws Refused if it has two readings, or if the form writes its numbers in two ways and this one not as the page
     */
    public @Nullable BigDecimal number(String field, @Nullable String text) {
        String bare = text == null ? "" : text.strip();
        Optional<DecimalMark> either = DecimalMark.ambiguous(bare);
        if (either.isPresent() && !isRead(either.get())) {
            throw Refused.invalid(field, "refused.number.either", bare);
        }
        DecimalMark mark =
                either.isPresent() ? usual : DecimalMark.shownBy(bare).orElse(usual);
        if (mark != usual && shown.size() > 1) {
            throw Refused.invalid(field, "refused.number.marks", bare);
        }
        return mark.plain(bare)
                .filter(plain -> plain.matches("\\d{1," + WHOLE_DIGITS + "}(\\.\\d+)?"))
                .map(BigDecimal::new)
                .orElse(null);
    }

    /** A mark that could be either is what the page makes of it, unless the form writes otherwise. */
    private boolean isRead(DecimalMark mark) {
        return (shown.isEmpty() || shown.equals(EnumSet.of(usual))) && (mark == usual || mark.groups(language));
    }
}
