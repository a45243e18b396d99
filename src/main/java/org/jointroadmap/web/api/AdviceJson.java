package org.jointroadmap.web.api;

import java.util.List;
import java.util.Locale;
import org.jointroadmap.promise.Advice;
import org.springframework.context.MessageSource;

/**
 * Something that a promise lacks to be watched, as the API writes it.
 *
 * @param kind result, lead, due, short or twice
 */
record AdviceJson(String kind, String words) {
    static List<AdviceJson> of(List<Advice> advice, MessageSource texts) {
        return advice.stream()
                .map(one -> new AdviceJson(
                        one.kind().key(),
                        texts.getMessage(one.key(), one.arguments().toArray(), Locale.ENGLISH)))
                .toList();
    }
}
