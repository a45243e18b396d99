package org.jointroadmap.roadmap;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is asked for in words. */
@Component
public class RequestWords {
    private final MessageSource texts;

    RequestWords(MessageSource texts) {
        this.texts = texts;
    }

    /** What sort of request it is, such as "another date". */
    public String kind(ItemRequest request, String language) {
        return Objects.requireNonNull(
                texts.getMessage("item.request." + request.wish().kind(), null, Locale.forLanguageTag(language)));
    }

    /** What is asked for in the words of who asks. */
    public String inFull(ItemRequest request) {
        return Wishes.said(request.wish());
    }
}
