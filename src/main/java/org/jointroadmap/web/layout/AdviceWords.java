package org.jointroadmap.web.layout;

import java.util.List;
import org.jointroadmap.promise.Advice;
import org.jointroadmap.promise.Lack;
import org.springframework.stereotype.Component;

/** What promises lack, in the words of who reads it. */
@Component
public class AdviceWords {
    private final Texts texts;

    AdviceWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * One thing that a promise lacks.
     *
     * @param other number of the item that says the same, "" for none
     */
    public record Said(String kind, String words, String other) {}

    public List<Said> of(List<Advice> advice) {
        return advice.stream().map(this::said).toList();
    }

    private Said said(Advice one) {
        boolean twice = one.kind() == Lack.TWICE;
        return new Said(
                texts.get("promise.kind." + one.kind().key()),
                texts.get(one.key(), one.arguments().toArray()),
                twice ? String.valueOf(one.arguments().get(one.arguments().size() - 1)) : "");
    }
}
